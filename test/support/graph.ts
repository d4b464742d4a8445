import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import type { z } from 'zod';
import { loadSeeds } from '../../src/cli/seeds.ts';
import { checkDossier } from '../../src/dossier/check.ts';
import { type Dossier, dossierSchema } from '../../src/dossier/schema.ts';
import { Database } from '../../src/graph/database.ts';
import { prepareDatabase } from '../../src/graph/prepare.ts';
import { clearData, testDatabase } from './neo4j.ts';

export type Values = Record<string, unknown>;

/** An empty graph with all constraints and indexes, in the test run's Neo4j; the caller closes it. */
export async function freshGraph(): Promise<Database> {
  const database = new Database(await testDatabase(), 'neo4j');
  await emptyGraph(database);
  return database;
}

/**
 * A graph with the dossiers that ship, whose sizes the planner knows. On an empty graph every plan seems free, and
 * sizes are otherwise taken now and then, so that a plan would depend on what ran before. The caller closes it.
 */
export async function graphToPlanOn(): Promise<Database> {
  const database = await freshGraph();
  await loadSeeds(database);
  await cypher(database, 'CALL db.prepareForReplanning(60)');
  return database;
}

/** Takes everything out, and leaves the graph prepared. */
export async function emptyGraph(database: Database): Promise<void> {
  await clearData(database.driver);
  await prepareDatabase(database);
}

/** Runs any Cypher in a transaction of its own: to look at what is stored, or to damage it. */
export async function cypher<T extends Values = Values>(
  database: Database | Driver,
  text: string,
  parameters: Values = {},
): Promise<T[]> {
  const driver = database instanceof Database ? database.driver : database;
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j' });
  return records.map((record) => record.toObject() as T);
}

/** All entities and relationships with all their properties, a line each, in one order whatever order they came in. */
export async function exportGraph(database: Database): Promise<string[]> {
  const nodes = await cypher<{ labels: string[]; properties: Values }>(
    database,
    'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const relationships = await cypher<{ name: string; properties: Values }>(
    database,
    "MATCH (a:Entity)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + coalesce(b.id, '?') AS name, properties(r) AS properties",
  );
  return [
    ...nodes.map(({ labels, properties }) => `${labels.sort().join(':')} ${canonical(properties)}`),
    ...relationships.map(({ name, properties }) => `${name} ${canonical(properties)}`),
  ].sort();
}

/** The first few lines that only one of two exports has: what to compare large graphs by. */
export function difference(
  a: readonly string[],
  b: readonly string[],
): { missing: string[]; added: string[] } {
  const [before, after] = [new Set(a), new Set(b)];
  return {
    missing: a.filter((line) => !after.has(line)).slice(0, 5),
    added: b.filter((line) => !before.has(line)).slice(0, 5),
  };
}

function canonical(properties: Values): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** One entity's properties; undefined where it is not there. */
export async function node(database: Database, id: string): Promise<Values | undefined> {
  const [row] = await cypher(
    database,
    'MATCH (n:Entity {id: $id}) RETURN n {.*, labels: labels(n)} AS node',
    { id },
  );
  return row?.node as Values | undefined;
}

/** The relationships of one type: ends and properties, sorted by ends, then source. */
export async function edges(database: Database, type: string): Promise<Values[]> {
  const rows = await cypher(
    database,
    `MATCH (a)-[r:${type}]->(b) WITH a, r, b ORDER BY a.id, b.id, r.source, r.hash
     RETURN r {.*, from: a.id, to: b.id} AS edge`,
  );
  return rows.map(({ edge }) => edge as Values);
}

/** The pairs of a short cut, such as `ann-bob`. */
export async function pairs(database: Database, type: string): Promise<string[]> {
  return (await edges(database, type)).map(({ from, to }) => `${from}-${to}`);
}

type Input = z.input<typeof dossierSchema>;
type Records<K extends keyof Input> = NonNullable<Input[K]>;

/** A dossier in brief; whatever the sections name besides is declared with its id for a name. */
export interface Brief extends Partial<Omit<Input, 'demarche' | 'source'>> {
  readonly publisher?: string;
  readonly source?: Partial<Input['source']>;
  readonly people?: readonly string[];
  readonly countries?: readonly string[];
  readonly claimed?: readonly string[];
}

/** A dossier of one source; `people`, `countries` and `claimed` are ids that get their records by themselves. */
export function dossier(id: string, published: string | undefined, brief: Brief = {}): Dossier {
  const { publisher, source, people = [], countries = [], claimed = [], ...sections } = brief;
  return dossierSchema.parse({
    demarche: 1,
    ...sections,
    source: { id, title: id, ...(published && { published }), ...(publisher && { publisher }), ...source },
    actors: [
      ...people.map((person) => ({ person, name: person })),
      ...countries.map((country) => ({ country, name: country })),
      ...(sections.actors ?? []),
    ],
    claims: [...claimed.map((claim) => fact(claim)), ...(sections.claims ?? [])],
  });
}

/** A claim of fact whose text is its id. */
export function fact(id: string, more: Partial<Records<'claims'>[number]> = {}): Records<'claims'>[number] {
  return { id, text: id, kind: 'FACT', ...more };
}

/** A held meeting; `sides` gives each actor's side. */
export function meeting(
  id: string,
  sides: Readonly<Record<string, string>>,
  more: Partial<Records<'events'>[number]> = {},
): Records<'events'>[number] {
  const participants = Object.entries(sides).map(([actor, side]) => ({ actor, side }));
  return { id, kind: 'MEETING', title: id, status: 'HELD', participants, ...more };
}

/** A paraphrase by which someone takes a stance on a claim. */
export function says(
  id: string,
  speaker: string | string[],
  stance: 'ASSERTS' | 'SUPPORTS' | 'DISPUTES' | 'QUALIFIES' | 'RETRACTS',
  claim: string,
  more: Partial<Records<'statements'>[number]> = {},
): Records<'statements'>[number] {
  return { id, speaker, form: 'PARAPHRASE', text: id, expresses: [{ claim, stance }], ...more };
}

/** A dossier of `test/fixtures`, or of another file, checked. */
export async function fixture(name: string): Promise<Dossier> {
  const file = fileURLToPath(new URL(name, new URL('../fixtures/', import.meta.url)));
  const { dossier, problems } = checkDossier(name, await readFile(file, 'utf8'));
  if (dossier) return dossier;
  throw new Error(JSON.stringify(problems));
}
