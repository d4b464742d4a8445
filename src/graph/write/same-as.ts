import { groupBy } from './change.ts';
import type { EntityChanges } from './entities.ts';
import { compareDays } from './order.ts';
import type { WriteSession } from './session.ts';
import { pairs, type ShortCut, shortCut } from './short-cut.ts';

/** An entity and its Wikidata item; a row of `write/identified`. */
interface Identified {
  readonly id: string;
  readonly wikidata: string;
  readonly knownSince: string | null;
}

/** SAME_AS between entities whose Wikidata item changed and those that share it, or shared it. */
export async function sameAsShortCuts(
  session: WriteSession,
  identified: EntityChanges['identified'],
): Promise<ShortCut[]> {
  const items = [...new Set(identified.flatMap(({ items }) => items))];
  const entities = await session.runBatched<Identified>('identified', items);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const holders = groupBy(
    [
      ...entities.map(({ id, wikidata }) => ({ id, item: wikidata })),
      ...identified.flatMap(({ id, items }) => items.map((item) => ({ id, item }))),
    ],
    ({ item }) => item,
  );
  const concerned = pairs(
    identified.flatMap(({ id, items }) =>
      items
        .flatMap((item) => holders.get(item) ?? [])
        .filter((other) => other.id !== id)
        .map((other) => (id < other.id ? { from: id, to: other.id } : { from: other.id, to: id })),
    ),
  );
  return concerned.map((pair) => {
    const [a, b] = [byId.get(pair.from), byId.get(pair.to)];
    if (!a || a.wikidata !== b?.wikidata) return { type: 'SAME_AS', ...pair, properties: null };
    const knownSince = [a.knownSince, b.knownSince].sort(compareDays).at(-1);
    return shortCut('SAME_AS', pair, undefined, { count: 1, wikidata: a.wikidata, knownSince });
  });
}
