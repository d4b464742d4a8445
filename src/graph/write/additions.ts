import { type Change, groupBy, unique } from './change.ts';
import { compareCodePoints, firstDay, lastDay, newestFirst } from './order.ts';
import type { WriteSession } from './session.ts';
import { NAMED, type Pair, pairName, type ShortCut, shortCut } from './short-cut.ts';

export type Day = string | null;

/** What a new assertion adds to a short cut: a statement or event, or who else tells of one. */
export interface Addition extends Pair {
  readonly type: string;
  /** The statement or event. */
  readonly id: string;
  /** Whether the short cut counts it already. */
  readonly counted: boolean;
  readonly tellers: readonly string[];
  readonly orderDate: Day;
  readonly knownSince: Day;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/** A row of `write/stored-short-cuts`. */
interface StoredShortCut extends Pair {
  readonly element: string;
  readonly type: string;
  readonly count: number;
  readonly tellers: readonly string[];
  readonly via: readonly { readonly id: string; readonly orderDate: Day }[];
  readonly knownSince: Day;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/**
 * The short cuts that additions bring about or add to, without what these count otherwise being read. They are asked for
 * beside what is written: of these pairs nothing else changes, and what they are contested for stays as it is.
 * @param fresh actors and claims of which nothing is stored
 */
export async function addToStored(
  session: WriteSession,
  change: Change,
  additions: readonly Addition[],
  fresh: ReadonlySet<string>,
): Promise<ShortCut[]> {
  const pairs = change.alone ? [] : [...groupBy(additions, pairName).values()].map(typesOfPair);
  const asked = pairs.filter(({ from = '', to = '' }) => !fresh.has(from) && !fresh.has(to));
  const rows = await session.readBeside<StoredShortCut>('stored-short-cuts', asked);
  const stored = new Map(rows.map((row) => [nameOf(row), row]));
  const groups = groupBy(additions, nameOf);
  return [...groups].flatMap(([name, added]) =>
    added.slice(0, 1).map((first) => joined(first, added, stored.get(name))),
  );
}

/** A row of what is asked for, of all additions to one pair. */
function typesOfPair(additions: readonly Addition[]) {
  return { from: additions[0]?.from, to: additions[0]?.to, types: unique(additions.map(({ type }) => type)) };
}

function nameOf(shortCut: Pair & { readonly type: string }): string {
  return `${shortCut.type} ${pairName(shortCut)}`;
}

function joined(
  { type, from, to }: Addition,
  added: readonly Addition[],
  stored: StoredShortCut | undefined,
): ShortCut {
  const fresh = added.filter(({ counted }) => !counted);
  const via = [...fresh, ...(stored?.via ?? [])].sort(newestFirst);
  const tellers = new Set([...added.flatMap(({ tellers }) => tellers), ...(stored?.tellers ?? [])]);
  const all = stored ? [...added, stored] : added;
  return {
    element: stored?.element ?? null,
    ...shortCut(type, { from, to }, via[0]?.orderDate, {
      count: fresh.length + (stored?.count ?? 0),
      sources: tellers.size,
      tellers: [...tellers].sort(compareCodePoints),
      via: via.slice(0, NAMED).map(({ id }) => id),
      knownSince: firstDay(all.map(({ knownSince }) => knownSince)),
      firstOn: firstDay(all.map(({ firstOn }) => firstOn)),
      lastOn: lastDay(all.map(({ lastOn }) => lastOn)),
    }),
  };
}
