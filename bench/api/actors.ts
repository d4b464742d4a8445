import { HUB } from '../graph/archive.ts';
import type { Lookup } from './workload.ts';

/** Ids of those who made most statements, the hub left out, the busiest first. */
export async function busiest({ run }: Lookup, count: number): Promise<string[]> {
  const rows = await run<{ id: string }>(
    `MATCH (a:Actor) WHERE a.id <> $hub
     RETURN a.id AS id ORDER BY COUNT { (a)-[:MADE]->() } DESC, id LIMIT toInteger($count)`,
    { hub: HUB, count },
  );
  return rows.map(({ id }) => id);
}

/** Sets of so many of some ids, each set another; the same ones at each call. */
export function rotations(ids: readonly string[], size: number, sets: number): string[][] {
  return Array.from({ length: sets }, (_, set) => {
    const stride = 1 + 2 * (set % 3);
    const chosen = new Set<string>();
    for (let step = 0; chosen.size < Math.min(size, ids.length); step += 1) {
      const id = ids[(set * 7 + step * stride + Math.floor((step * stride) / ids.length)) % ids.length];
      if (id !== undefined) chosen.add(id);
    }
    return [...chosen];
  });
}
