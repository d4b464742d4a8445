import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { openDriver } from '../../src/graph/driver.ts';
import { openEngine } from '../../src/graph/engine/index.ts';

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

/** Graphs of a test run come and go: as they do, Neo4j would plan each statement anew every ten seconds. */
const settings = { 'dbms.cypher.min_replan_interval': '1h' };

/** Starts a Neo4j for each worker, in a folder of its own; what it returns stops them. */
export async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'demarche-test-'));
  const homes = Array.from({ length: project.config.maxWorkers ?? 1 }, (_, index) =>
    join(root, String(index + 1)),
  );
  const onProgress = (line: string) => console.error(line);
  const opened = await Promise.allSettled(homes.map((home) => openEngine({ home, settings, onProgress })));
  const engines = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const end = async () => {
    await Promise.all(engines.map((engine) => engine.stop()));
    await rm(root, { recursive: true, force: true });
  };
  for (const each of opened) {
    if (each.status === 'fulfilled') continue;
    await end();
    throw each.reason;
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
