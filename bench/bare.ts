import neo4j, { type Driver } from 'neo4j-driver';
import { timed } from './timed.ts';

/** A graph as rows for `UNWIND`: nodes by their labels, relationships by their type. */
export interface Rows {
  readonly nodes: ReadonlyMap<string, readonly Properties[]>;
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  readonly count: number;
}

type Properties = Readonly<Record<string, unknown>>;

interface Relationship {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const BATCH = 5_000;

/** Reads all entities and relationships, short cuts and order keys included. */
export async function readRows(driver: Driver): Promise<Rows> {
  const nodes = new Map<string, Properties[]>();
  const relationships = new Map<string, Relationship[]>();
  let count = 0;
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    for await (const row of session.run(
      'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties',
    )) {
      push(nodes, (row.get('labels') as string[]).join(':'), row.get('properties'));
      count += 1;
    }
    for await (const row of session.run(
      'MATCH (a:Entity)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    )) {
      const { type, ...relationship } = row.toObject() as Relationship & { type: string };
      push(relationships, type, relationship);
      count += 1;
    }
  } finally {
    await session.close();
  }
  return { nodes, relationships, count };
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/**
 * Writes the rows as plainly as Cypher can: a statement a kind, 5,000 rows a transaction, nothing asked or compared.
 * Yields after each transaction how many rows it wrote.
 */
export async function* createRows(driver: Driver, { nodes, relationships }: Rows): AsyncGenerator<number> {
  const session = driver.session();
  try {
    for (const [labels, rows] of nodes) {
      yield* send(session, createNodes(labels), rows);
    }
    for (const [type, rows] of relationships) {
      yield* send(session, createRelationships(type), rows);
    }
  } finally {
    await session.close();
  }
}

async function* send(
  session: ReturnType<Driver['session']>,
  text: string,
  rows: readonly unknown[],
): AsyncGenerator<number> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = { rows: rows.slice(start, start + BATCH) };
    await session.executeWrite((transaction) => transaction.run(text, { batch }));
    yield batch.rows.length;
  }
}

/** How many nodes and relationships were copied, and how long writing them took, in seconds. */
export interface Copied {
  readonly count: number;
  readonly seconds: number;
}

/** Copies all entities and relationships as plainly as `createRows` does, without holding more than one batch. */
export async function copyGraph(from: Driver, to: Driver): Promise<Copied> {
  const [reading, writing] = [from.session({ defaultAccessMode: neo4j.session.READ }), to.session()];
  let [count, seconds] = [0, 0];
  const copy = async (question: string, parameters: Properties, text: string) => {
    let batch: unknown[] = [];
    const write = async () => {
      const rows = batch;
      batch = [];
      seconds += await timed(async () => {
        for await (const written of send(writing, text, rows)) count += written;
      });
    };
    for await (const row of reading.run(question, parameters, { timeout: 0 })) {
      batch.push(row.get('row'));
      if (batch.length === BATCH) await write();
    }
    await write();
  };
  try {
    const { records: labelled } = await from.executeQuery(
      'MATCH (n:Entity) RETURN DISTINCT labels(n) AS labels',
    );
    for (const labels of labelled.map((row) => row.get('labels') as string[])) {
      const question = 'MATCH (n:Entity) WHERE labels(n) = $labels RETURN properties(n) AS row';
      await copy(question, { labels }, createNodes(labels.join(':')));
    }
    const { records: typed } = await from.executeQuery(
      'MATCH (:Entity)-[r]->() RETURN DISTINCT type(r) AS type',
    );
    for (const type of typed.map((row) => row.get('type') as string)) {
      const question = `MATCH (a:Entity)-[r:${type}]->(b) RETURN {from: a.id, to: b.id, properties: properties(r)} AS row`;
      await copy(question, {}, createRelationships(type));
    }
  } finally {
    await Promise.all([reading.close(), writing.close()]);
  }
  return { count, seconds };
}

function createNodes(labels: string): string {
  return `UNWIND $batch.rows AS row CREATE (n:${labels}) SET n = row`;
}

function createRelationships(type: string): string {
  return `UNWIND $batch.rows AS row
    MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
    CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
}
