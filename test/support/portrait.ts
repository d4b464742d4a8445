import type { GraphQLEnumType } from 'graphql';
import { createApi } from '../../src/api/api.ts';
import { limits } from '../../src/api/limits.ts';
import { schema } from '../../src/api/schema.ts';
import type { Database } from '../../src/graph/database.ts';
import { everythingOf, rootListQuery, rootLists } from './all-lists.ts';
import { cypher, difference, exportGraph } from './graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query
type Answer = any;

const EVERY_KIND = (schema.getType('EdgeKind') as GraphQLEnumType).getValues().map(({ name }) => name);

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
  const answers = await answersOf(graph, ids, true, day, 10);
  await lookAround(answers, ids);
  const { seen } = answers;
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

/** @param size nodes that are asked for at once: of the past everything is reckoned anew, so few of them */
async function answersOf(
  graph: Database,
  ids: readonly string[],
  closely: boolean,
  day?: string,
  size = 100,
) {
  const onDay = (query: string) =>
    day === undefined
      ? query
      : query
          .replace('first: 100, after: $after', `$&, knownAt: "${day}"`)
          .replace('nodes(ids: $ids', `$&, knownAt: "${day}"`)
          .replace(/(subgraph|paths|search)\(/g, `$&knownAt: "${day}", `);
  // All that hangs on 100 nodes is more than anybody else should ask for at once.
  const ample = { ...limits, cost: Number.MAX_SAFE_INTEGER, depth: 100, tokens: 100_000 };
  const api = createApi({ database: graph, logger: { error: () => undefined }, limits: ample });
  const ask = async (query: string, variables: object, again = 3): Promise<Answer> => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    // Dozens of lists at once, each planned for the first time, can be too much for a busy machine.
    if (again > 0 && errors?.some(timedOut)) return ask(query, variables, again - 1);
    if (errors) throw new Error(JSON.stringify(errors.slice(0, 3)));
    return data;
  };
  const seen = new Map<string, unknown>();
  for (const list of rootLists) seen.set(list, await ask(onDay(rootListQuery(list)), {}));
  for (let start = 0; start < ids.length; start += size) {
    const page = ids.slice(start, start + size);
    for (const [type, query] of everythingOf(closely ? 3 : 1).entries()) {
      seen.set(`type ${type}, from ${start}`, await ask(onDay(query), { ids: page }));
    }
  }
  return { seen, onDay, ask };
}

function timedOut({ extensions }: Answer): boolean {
  return extensions.code === 'TIMEOUT';
}

/** What surrounds some nodes, how two are connected, and what bears a word. */
async function lookAround(
  { seen, onDay, ask }: Awaited<ReturnType<typeof answersOf>>,
  ids: readonly string[],
): Promise<void> {
  const known = (await ask(onDay(byIds), { ids: ids.slice(0, 100) })).nodes.filter(
    (node: unknown) => node !== null,
  );
  const [from, to] = [known.at(0), known.at(-1)].map((node) => node?.id);
  if (from === undefined) return;
  const { subgraph, paths, names, words } = await ask(onDay(around), { from, to, kinds: EVERY_KIND });
  const sorted = (items: object[]) => items.map((each) => JSON.stringify(each)).sort();
  seen.set('subgraph', [
    sorted(subgraph.nodes),
    sorted(subgraph.edges),
    subgraph.truncated,
    subgraph.totalNodes,
  ]);
  seen.set('paths', paths);
  seen.set('search', [sorted(names), sorted(words)]);
}

const byIds = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const around = `query ($from: ID!, $to: ID!, $kinds: [EdgeKind!]) {
  subgraph(around: [$from], depth: 2, limit: 500, edges: $kinds) {
    nodes { id degree label } edges { id count } truncated totalNodes
  }
  paths(from: $from, to: $to, maxLength: 3, through: [COUNTRY], first: 20) {
    stopped paths { nodes { id } hops { edges { id count } } }
  }
  names: search(text: "Ann Mora", first: 100) { field node { id } }
  words: search(text: "quay", first: 100) { field node { id } }
}`;

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
