import { type Change, groupBy } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { meetingShortCuts } from './meetings.ts';
import { compareText } from './order.ts';
import { sameAsShortCuts } from './same-as.ts';
import { stored, type WriteSession } from './session.ts';
import { MEETING_KINDS, pairName, type ShortCut, STANCES } from './short-cut.ts';
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

/** Recomputes the short cuts of every pair that a change can concern, once what it changes is on its way. */
export async function shortCutsOf(
  session: WriteSession,
  change: Change,
  entities: EntityChanges,
  utterances: readonly Utterance[],
): Promise<ShortCut[]> {
  const all = await Promise.all([
    sameAsShortCuts(session, entities.identified),
    meetingShortCuts(session, change, entities),
    stanceShortCuts(session, change, entities, utterances),
  ]);
  return all.flat();
}

/** Puts short cuts in place of what is stored of their pairs and types. */
export async function writeShortCuts(session: WriteSession, shortCuts: readonly ShortCut[]): Promise<void> {
  const unknown = shortCuts.filter(({ element }) => element === undefined);
  const byPair = groupBy(unknown, pairName);
  // Those that leave one node are stored side by side, and so written.
  const created = shortCuts
    .filter(({ element }) => element === null)
    .sort((a, b) => compareText(a.from, b.from));
  await Promise.all([
    session.runBatched('write-short-cuts', [...byPair.values()].map(pairRow)),
    session.runBatched(
      'create-short-cuts',
      created.map(({ from, to, type, properties }) => [from, to, type, stored(properties ?? {})]),
    ),
    session.runBatched(
      'set-relationships',
      shortCuts
        .filter(({ element }) => typeof element === 'string')
        .map(({ element, properties }) => ({ element, properties: stored(properties ?? {}) })),
    ),
  ]);
}

/** The short cuts between one and the same. */
export function sameAsOf(shortCuts: readonly ShortCut[]): SameAs[] {
  return shortCuts.flatMap(({ type, from, to, properties }) =>
    type === 'SAME_AS' && properties ? [{ from, to, wikidata: String(properties.wikidata) }] : [],
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
