import { type Change, groupBy } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { MEETING_KINDS, meetingShortCuts } from './meetings.ts';
import { sameAsShortCuts } from './same-as.ts';
import { stored, type WriteSession } from './session.ts';
import { pairName, type ShortCut, STANCES } from './short-cut.ts';
import { stanceShortCuts } from './stances.ts';
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
    ...(await stanceShortCuts(session, change, entities.dates, utterances)),
    ...alike,
  ];
  const unknown = shortCuts.filter(({ element }) => element === undefined);
  const byPair = groupBy(unknown, pairName);
  const known = shortCuts.map(({ properties, ...each }) => ({
    ...each,
    properties: stored(properties ?? {}),
  }));
  await Promise.all([
    session.runBatched('write-short-cuts', [...byPair.values()].map(pairRow)),
    session.runBatched(
      'create-relationships',
      known.filter(({ element }) => element === null),
    ),
    session.runBatched(
      'set-relationships',
      known.filter(({ element }) => typeof element === 'string'),
    ),
  ]);
  return alike.flatMap(({ from, to, properties }) =>
    properties ? [{ from, to, wikidata: String(properties.wikidata) }] : [],
  );
}

/** A row of `write/write-short-cuts`, of all short cuts of one pair. */
function pairRow(shortCuts: readonly ShortCut[]) {
  return {
    from: shortCuts[0]?.from,
    to: shortCuts[0]?.to,
    types: shortCuts.map(({ type }) => type),
    made: shortCuts.flatMap(({ type, properties }) =>
      properties ? [{ type, properties: stored(properties) }] : [],
    ),
  };
}
