import type { Change } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { MEETING_KINDS, meetingShortCuts } from './meetings.ts';
import { sameAsShortCuts } from './same-as.ts';
import { stored, type WriteSession } from './session.ts';
import { STANCES, stanceShortCuts } from './stances.ts';
import type { Utterance } from './statements.ts';

/** Types of relationship that are derived; all others are assertions. */
export const SHORT_CUTS = [
  ...Object.keys(MEETING_KINDS),
  ...Object.keys(STANCES),
  'REPRESENTED_AT',
  'SAME_AS',
];

/** Two entities that share a Wikidata item. */
export interface SameAs {
  readonly from: string;
  readonly to: string;
  readonly wikidata: string;
}

/** Recomputes the short cuts of every pair that a change can concern; answers with those between one and the same. */
export async function writeShortCuts(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
  utterances: readonly Utterance[],
): Promise<SameAs[]> {
  const alike = await sameAsShortCuts(session, entities.identified);
  const shortCuts = [
    ...(await meetingShortCuts(session, change, entities.altered)),
    ...(await stanceShortCuts(session, utterances)),
    ...alike,
  ];
  const rows = shortCuts.map((each) => ({ ...each, properties: each.properties && stored(each.properties) }));
  await session.runBatched('write-short-cuts', rows);
  return alike.flatMap(({ from, to, properties }) =>
    properties ? [{ from, to, wikidata: String(properties.wikidata) }] : [],
  );
}
