import { createApi } from '../../src/api/api.ts';
import type { Database } from '../../src/graph/database.ts';
import { everythingOf, rootListQuery, rootLists } from './all-lists.ts';
import { cypher, difference, exportGraph } from './graph.ts';

/** All that can be seen of a graph: what it stores, and what every list of the API answers. */
export async function portrait(graph: Database, closely: boolean): Promise<ReadonlyMap<string, unknown>> {
  const answers = await answersOf(graph, await idsOf(graph), closely);
  const stats = await answers.ask('{ stats { version nodes { kind count } edges { kind count } } }', {});
  return new Map([['stored', await exportGraph(graph)], ...answers.seen, ['stats', stats]]);
}

/**
 * What every list of the API answers, cursors left out.
 * @param ids of the nodes that are asked for
 * @param day as the readers of which day knew it
 */
export async function pastPortrait(
  graph: Database,
  ids: readonly string[],
  day?: string,
): Promise<ReadonlyMap<string, unknown>> {
  const { seen } = await answersOf(graph, ids, true, day);
  return new Map([...seen].map(([name, answer]) => [name, comparable(answer)]));
}

/** Without cursors, which belong to their question, and with evidence in an order of its own. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !/cursor$/i.test(key))
    .map(([key, each]) => [key, comparable(each)] as const)
    .map(([key, each]) => [
      key,
      key === 'evidence' ? (each as unknown[]).map((one) => JSON.stringify(one)).sort() : each,
    ]);
  return Object.fromEntries(entries);
}

/** Ids of all nodes. */
export async function idsOf(graph: Database): Promise<string[]> {
  const rows = await cypher<{ id: string }>(graph, 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
  return rows.map(({ id }) => id);
}

async function answersOf(graph: Database, ids: readonly string[], closely: boolean, day?: string) {
  const then = (query: string) =>
    day === undefined
      ? query
      : query
          .replace('first: 100, after: $after', `$&, knownAt: "${day}"`)
          .replace('nodes(ids: $ids', `$&, knownAt: "${day}"`);
  const api = createApi({ database: graph, logger: { error: () => undefined } });
  const ask = async (query: string, variables: object) => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors.slice(0, 3)));
    return data;
  };
  const seen = new Map<string, unknown>();
  for (const list of rootLists) seen.set(list, await ask(then(rootListQuery(list)), {}));
  for (let start = 0; start < ids.length; start += 100) {
    const page = ids.slice(start, start + 100);
    for (const [type, query] of everythingOf(closely ? 3 : 1).entries()) {
      seen.set(`type ${type}, from ${start}`, await ask(then(query), { ids: page }));
    }
  }
  return { seen, ask };
}

/** Where two portraits differ, each as a path and both values. */
export function differences(
  lived: ReadonlyMap<string, unknown>,
  fresh: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const names = [...new Set([...lived.keys(), ...fresh.keys()])];
  const found = names.flatMap((name) => differing(name, lived.get(name), fresh.get(name)));
  return Object.fromEntries(found.slice(0, 5));
}

function differing(path: string, lived: unknown, fresh: unknown): [string, unknown][] {
  if (JSON.stringify(lived) === JSON.stringify(fresh)) return [];
  const both = [lived, fresh].every((each) => typeof each === 'object' && each !== null);
  if (path === 'stored') return [[path, difference(fresh as string[], lived as string[])]];
  if (!both) return [[path, { lived, fresh }]];
  const [one, other] = [lived as Values, fresh as Values];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differing(`${path} > ${key}`, one[key], other[key]));
}

type Values = Readonly<Record<string, unknown>>;
