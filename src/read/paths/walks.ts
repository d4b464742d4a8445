import type { Reach } from './reach.ts';

/** Steps that are tried before the search for paths of one length is given up. */
const BUDGET = 200_000;

/** Paths of one length, and whether they are all. */
export interface Walks {
  readonly paths: readonly (readonly string[])[];
  readonly complete: boolean;
}

/**
 * Paths from the one end to the other that are as long as both have been walked together and come to no node twice, in the
 * order of their ids.
 * @param most at most so many
 */
export function walksBetween(from: Reach, to: Reach, most: number): Walks {
  const onwards = steps(from, to);
  const paths: string[][] = [];
  let left = BUDGET;
  const visit = (path: readonly string[]): boolean => {
    const id = path.at(-1) ?? '';
    if (path.length > onwards.length) return paths.push([...path]) < most;
    for (const next of onwards[path.length - 1]?.get(id) ?? []) {
      left -= 1;
      if (left < 0) return false;
      if (!path.includes(next) && !visit([...path, next])) return false;
    }
    return true;
  };
  visit([from.end]);
  return { paths, complete: left >= 0 };
}

/** For each step, where it leads from each node: only to nodes from which the end can be reached in the steps left. */
function steps(from: Reach, to: Reach): ReadonlyMap<string, readonly string[]>[] {
  const [there, back] = [from.layers(), to.layers()];
  const [reached, awaited] = [there.at(-1), back.at(-1)];
  let useful = new Set([...(reached?.keys() ?? [])].filter((id) => awaited?.has(id)));
  const first: Map<string, string[]>[] = [];
  for (let step = there.length - 1, ends = useful; step > 0; step -= 1) {
    const onwards = new Map<string, string[]>();
    for (const id of ends) for (const before of there[step]?.get(id) ?? []) push(onwards, before, id);
    first.unshift(sorted(onwards));
    ends = new Set(onwards.keys());
  }
  const second: Map<string, string[]>[] = [];
  for (let step = back.length - 1; step > 0; step -= 1) {
    const onwards = new Map<string, string[]>();
    for (const id of useful) for (const next of back[step]?.get(id) ?? []) push(onwards, id, next);
    second.push(sorted(onwards));
    useful = new Set([...onwards.values()].flat());
  }
  return [...first, ...second];
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function sorted(map: Map<string, string[]>): Map<string, string[]> {
  for (const values of map.values()) values.sort();
  return map;
}
