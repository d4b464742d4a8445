import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { openDriver } from '../../src/graph/driver.ts';
import { type Engine, openEngine } from '../../src/graph/engine/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    addresses: readonly Address[];
  }
}

interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Most of Neo4j's time in a test run goes into planning. Graphs come and go: as they do, each statement would be planned
 * anew every ten seconds, and for lists of one, of ten, and of a hundred.
 */
const settings = {
  'dbms.cypher.min_replan_interval': '1h',
  'internal.cypher.use_parameter_size': 'false',
};

/** Starts a Neo4j for each worker, in a folder of its own; vitest calls what it returns at the end. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const engines: Engine[] = [];
  const root = await mkdtemp(join(tmpdir(), 'demarche-test-'));
  const end = async () => {
    await Promise.all(engines.map((engine) => engine.stop()));
    await rm(root, { recursive: true, force: true });
  };
  try {
    for (let worker = 1; worker <= (project.config.maxWorkers ?? 1); worker += 1) {
      const home = join(root, String(worker));
      engines.push(await openEngine({ home, settings, onProgress: (line) => console.error(line) }));
    }
  } catch (error) {
    await end();
    throw error;
  }
  project.provide(
    'addresses',
    engines.map(({ uri, user, password }) => ({ uri, user, password })),
  );
  return end;
}

/** Where this worker's Neo4j answers; no other worker uses it. */
export function testAddress(): Address {
  const address = inject('addresses')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!address) throw new Error(`no Neo4j for worker ${process.env.VITEST_POOL_ID}`);
  return address;
}

/** A driver for this worker's Neo4j; the caller closes it. */
export function testDatabase(): Promise<Driver> {
  return openDriver(testAddress());
}

/** Removes all nodes, relationships, constraints and indexes. */
export async function clearDatabase(driver: Driver): Promise<void> {
  await clearData(driver);
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name');
  for (const row of constraints.records) await driver.executeQuery(`DROP CONSTRAINT \`${row.get('name')}\``);
  const indexes = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const row of indexes.records) await driver.executeQuery(`DROP INDEX \`${row.get('name')}\``);
}

/** Removes all nodes and relationships and keeps constraints and indexes. */
export async function clearData(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    // A node takes its relationships along, and of a busy one they would be too much for one transaction.
    await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  } finally {
    await session.close();
  }
}
