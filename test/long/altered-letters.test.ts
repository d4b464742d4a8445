import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/dossier/spans.ts';
import type { Database } from '../../src/graph/database.ts';
import { examine } from '../../src/graph/doctor/index.ts';
import { attachText } from '../../src/graph/write/attach.ts';
import { groupBy } from '../../src/graph/write/change.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { cypher, dossier, emptyGraph, fixture, freshGraph } from '../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
  for (const file of [
    'two-reports.yaml',
    'two-reports-partner.yaml',
    '../../seed/moscow-talks-2025-12-02.yaml',
  ]) {
    await loadDossier(graph, await fixture(file));
  }
  await loadDossier(graph, dossier('letter', '2024-01-01', { source: { sha256: sha256('Dear Sir.') } }));
  await attachText(graph, 'Dear Sir.');
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

/** A node or relationship, and how a finding names it. */
interface Element {
  readonly element: string;
  readonly kind: string;
  readonly name: string;
  readonly properties: Record<string, unknown>;
}

/** A letter to be altered: one for each property of each kind of node and relationship. */
interface Letter extends Element {
  readonly property: string;
}

function nodes(): Promise<Element[]> {
  return cypher<Element & Record<string, unknown>>(
    graph,
    `MATCH (n:Entity|Text)
     RETURN elementId(n) AS element, [label IN labels(n) WHERE NOT label IN ['Entity', 'Actor']][0] AS kind,
       coalesce(n.id, n.source) AS name, properties(n) AS properties ORDER BY kind, name`,
  );
}

function relationships(): Promise<Element[]> {
  return cypher<Element & Record<string, unknown>>(
    graph,
    `MATCH (a)-[r]->(b)
     RETURN elementId(r) AS element, type(r) AS kind, type(r) + ' ' + a.id + ' -> ' + b.id AS name,
       properties(r) AS properties ORDER BY kind, name, r.hash`,
  );
}

/** A text, or a list of texts, with one letter altered: of a day the last digit of the year, of others the last. */
function altered(value: unknown): unknown {
  if (Array.isArray(value)) return [...value.slice(0, -1), altered(value.at(-1))];
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return `${text.slice(0, 3)}${text[3] === '0' ? '1' : '0'}${text.slice(4)}`;
  return text.slice(0, -1) + (text.endsWith('x') ? 'y' : 'x');
}

const isText = (value: unknown) =>
  typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');

/** What an element is named by is no text. */
const isId = ({ kind }: Element, property: string) => property === (kind === 'Text' ? 'source' : 'id');

/**
 * Rounds in which each property of each kind is altered once, and no element twice in a round. Of the elements that have
 * a property that one is altered which can be so in the earliest round: the fewer rounds, the fewer examinations.
 */
function rounds(all: readonly Element[]): Letter[][] {
  const letters = all.flatMap((each) =>
    Object.keys(each.properties)
      .filter((property) => !isId(each, property) && isText(each.properties[property]))
      .map((property) => ({ ...each, property })),
  );
  const found: Letter[][] = [];
  for (const same of groupBy(letters, ({ kind, property }) => `${kind}.${property}`).values()) {
    const freeIn = (round: readonly Letter[]) =>
      same.find(({ name }) => round.every((other) => other.name !== name));
    const round = found.find(freeIn);
    const letter = round ? freeIn(round) : same[0];
    if (!letter) continue;
    if (round) round.push(letter);
    else found.push([letter]);
  }
  return found;
}

async function set(letters: readonly Letter[], value: (letter: Letter) => unknown): Promise<void> {
  for (const letter of letters) {
    const { element, property: key } = letter;
    const parameters = { element, key, value: value(letter) };
    const match = letter.name.includes(' -> ') ? 'MATCH ()-[x]->()' : 'MATCH (x)';
    await cypher(graph, `${match} WHERE elementId(x) = $element SET x[$key] = $value`, parameters);
  }
}

test('one altered letter in any text of any kind of node or relationship is found, and named', async () => {
  // Apart, for what a node derives from a relationship would be altered alike.
  const all = [...rounds(await nodes()), ...rounds(await relationships())];
  const unnoticed: string[] = [];
  for (const letters of all) {
    await set(letters, ({ properties, property }) => altered(properties[property]));
    const found = new Set<string>();
    for await (const { id } of examine(graph)) found.add(id);
    const isNamed = ({ name }: Letter) => [...found].some((id) => id === name || id.startsWith(`${name} (`));
    unnoticed.push(
      ...letters.filter((each) => !isNamed(each)).map(({ kind, property }) => `${kind}.${property}`),
    );
    await set(letters, ({ properties, property }) => properties[property]);
  }
  expect(all.flat().length).toBeGreaterThan(150);
  expect(unnoticed).toEqual([]);
  for await (const finding of examine(graph)) expect(finding).toBeUndefined();
}, 600_000);

test('a day that is none is found, and does not hide what is found before', async () => {
  const set = "MATCH (s:Source {id: 'harbour-gazette-2024-05-06'}) SET s.knownSince = $day";
  await cypher(graph, set, { day: '2024-05-0x' });
  const found = [];
  for await (const { check, id } of examine(graph)) found.push(`${check} ${id}`);
  expect(found).toContain('CONTENT_HASH harbour-gazette-2024-05-06');
  expect(found).toContain('DAY days');
  await cypher(graph, set, { day: '2024-05-06' });
  for await (const finding of examine(graph)) expect(finding).toBeUndefined();
});
