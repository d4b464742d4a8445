import neo4j, { type Driver } from 'neo4j-driver';

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
      const text = `UNWIND $batch.rows AS row CREATE (n:${labels}) SET n = row`;
      yield* send(session, text, rows);
    }
    for (const [type, rows] of relationships) {
      const text = `UNWIND $batch.rows AS row
        MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
        CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
      yield* send(session, text, rows);
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
