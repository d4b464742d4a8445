import { type Change, touchedOfTypes, unique } from './change.ts';
import type { EntityChanges } from './entities.ts';
import type { WriteSession } from './session.ts';
import type { Utterance } from './statements.ts';

/**
 * Sets the keys by which lists are ordered by number, of statements or of disputes, wherever a change can alter one. It
 * comes after the short cuts, which it counts.
 */
export async function writeRanks(
  session: WriteSession,
  change: Change,
  { rows, orphans }: EntityChanges,
  utterances: readonly Utterance[],
): Promise<void> {
  const gone = new Set(orphans);
  const ids = unique([
    ...change.sources,
    ...rows.map(({ id }) => id),
    ...utterances.flatMap(({ speakers, claims }) => [...speakers, ...claims]),
    ...touchedOfTypes(change, 'SAID_AT').map(({ to }) => to),
  ]);
  await session.runBatched(
    'ranks',
    ids.filter((id) => !gone.has(id)),
  );
}
