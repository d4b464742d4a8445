import { writeFile } from 'node:fs/promises';
import { type Contest, withContest } from './api/contest.ts';
import { type Measured, type Plan, type Prepared, prepare } from './api/measure.ts';
import { meets, report } from './api/report.ts';
import { type Lookup, runner } from './api/workload.ts';
import { WORKLOADS } from './api/workloads/index.ts';
import { type Running, withGraph } from './engine.ts';
import { archive, archiveSize } from './graph/archive.ts';
import { indexForPeer, providePeer } from './peer.ts';

const RESULTS = new URL('results.md', import.meta.url);
const PLAN: Plan = { rounds: 4, clients: 8, warm: 2, alone: 1.2, together: 1.2, compared: 20 };
/** How often everybody does everything before anything is timed. */
const WARM_UPS = 2;

/** Demarche, @neo4j/graphql and Cypher by hand over one graph of so many relationships, side by side. */
export async function benchApi(edges: number, signal: AbortSignal): Promise<void> {
  const version = await providePeer();
  const size = archiveSize(edges);
  console.log(`Making a graph of about ${edges} relationships ...`);
  await withGraph(
    archive(size),
    async ({ database, engine }, graph) => {
      await indexForPeer(database.driver);
      const all: Measured[] = [];
      const skipped: string[] = [];
      await withContest(engine, { peer: true }, async (contest) => {
        const lookup = lookupOf(contest, database, size.statements);
        const fields = await queryFields(lookup);
        const ready: Prepared[] = [];
        for (const workload of WORKLOADS) {
          const { needs } = workload;
          if (needs !== undefined && !fields.has(needs)) {
            skipped.push(`Not measured: ${workload.name}, since the schema has no field \`${needs}\`.`);
            continue;
          }
          const parameters = await workload.parameters(lookup);
          ready.push(await prepare(contest, workload, parameters, database.driver, PLAN, signal));
        }
        for (let pass = 0; pass < WARM_UPS; pass += 1) for (const each of ready) await each.warmUp();
        for (const each of ready) {
          const measured = await each.measure();
          console.log(`${meets(measured) ? 'met  ' : 'below'} ${each.workload.name}`);
          all.push(measured);
        }
      });
      const { agent } = await database.driver.getServerInfo();
      const setting = {
        ...graph,
        edges: graph.relationships,
        statements: size.statements,
        peer: version,
        skipped,
      };
      const text = report(all, { ...setting, neo4j: agent?.replace('Neo4j/', '') ?? 'unknown' });
      await writeFile(RESULTS, text);
      console.log(text);
    },
    signal,
  );
}

/** How workloads find out what to ask. */
export function lookupOf({ ours }: Contest, database: Running['database'], statements: number): Lookup {
  return {
    run: runner(database.driver),
    ask: (query, variables) => ours.client.data(query, variables),
    statements,
  };
}

/** The fields of `Query` that Demarche has. */
export async function queryFields({ ask }: Lookup): Promise<ReadonlySet<string>> {
  const { __type } = await ask<{ __type: { fields: { name: string }[] } }>(
    '{ __type(name: "Query") { fields { name } } }',
  );
  return new Set(__type.fields.map(({ name }) => name));
}
