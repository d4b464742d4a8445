import { type Change, touchedOfTypes } from './change.ts';
import type { WriteSession } from './session.ts';

const KEYED = ['MADE', 'EXPRESSES', 'PARTICIPATED_IN', 'ABOUT'];

interface TypedPair {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Gives the order keys to the relationships that are to have them.
 * @param moved events and statements that were there before and whose place in order changes
 */
export async function assignOrderKeys(
  session: WriteSession,
  change: Change,
  moved: readonly string[],
): Promise<void> {
  const near = await session.runBatched<TypedPair>('keyed-neighbours', moved);
  const pairs = new Map(
    [...touchedOfTypes(change, ...KEYED), ...near].map(({ type, from, to }) => [
      `${type} ${from} ${to}`,
      { type, from, to },
    ]),
  );
  await session.runBatched('order-keys', [...pairs.values()]);
}
