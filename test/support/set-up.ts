import type { TestProject } from 'vitest/node';
import { build } from './build.ts';
import { startNeo4j } from './neo4j.ts';

/** Builds, and starts a Neo4j for each worker meanwhile; vitest calls it, and what it returns at the end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [built, started] = await Promise.allSettled([build(), startNeo4j(project)]);
  if (built.status === 'rejected' && started.status === 'fulfilled') await started.value();
  if (built.status === 'rejected') throw built.reason;
  if (started.status === 'rejected') throw started.reason;
  return started.value;
}
