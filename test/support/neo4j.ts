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
    neo4j: { uri: string; user: string; password: string };
  }
}

/** Starts the one Neo4j of a test run in a folder of its own; vitest calls what it returns at the end. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'demarche-test-'));
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    const engine = await openEngine({ home, onProgress: (line) => console.error(line) });
    const { uri, user, password } = engine;
    project.provide('neo4j', { uri, user, password });
    return () => engine.stop().finally(remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A driver for the test run's Neo4j; the caller closes it. */
export function testDatabase(): Promise<Driver> {
  return openDriver(inject('neo4j'));
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
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  } finally {
    await session.close();
  }
}
