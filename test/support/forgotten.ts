import { expect } from 'vitest';
import { Forgotten } from '../../src/dossier/forgotten.ts';
import type { Database } from '../../src/graph/database.ts';
import { examine } from '../../src/graph/doctor/index.ts';
import { forget } from '../../src/graph/forget/forget.ts';
import { findForgotten } from '../../src/graph/forget/survey.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { SEPARATOR } from '../../src/graph/write/order.ts';
import { cypher, fixture } from './graph.ts';

/** Three accounts of one meeting. */
export const HARBOUR = ['early-report.yaml', 'two-reports.yaml', 'two-reports-partner.yaml'];

/** Those, and the dossier that ships. */
export const TOLD = [...HARBOUR, '../../seed/moscow-talks-2025-12-02.yaml'];

/** Loads dossiers, forgets an actor, and expects that nothing of them is left in the store, and a healthy graph. */
export async function forgetsWholly(graph: Database, id: string): Promise<void> {
  for (const file of TOLD) await loadDossier(graph, await fixture(file));
  const forgotten = await findForgotten(graph, id);
  expect(await left(graph, forgotten), id).not.toEqual([]);
  await forget(graph, forgotten);
  expect(await left(graph, forgotten), id).toEqual([]);
  for (const name of forgotten.names) expect(await indexed(graph, name), id).toEqual([]);
  await healthy(graph);
  await expect(findForgotten(graph, id), id).rejects.toMatchObject({ code: 'ACTOR_UNKNOWN' });
}

/** Every property of every node and relationship that holds the id or a name, whatever it is. */
export async function left(graph: Database, { id, names }: Forgotten): Promise<unknown[]> {
  const rows = await cypher<{ p: Record<string, unknown> }>(
    graph,
    'MATCH (n) RETURN properties(n) AS p UNION ALL MATCH ()-[r]->() RETURN properties(r) AS p',
  );
  const search = new Forgotten(id, names);
  const holds = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some(holds)
      : typeof value === 'string' &&
        (search.count(value) > 0 ||
          value
            .replaceAll(SEPARATOR, '/')
            .split('/')
            .some((part) => search.isIn(part)));
  return rows.flatMap(({ p }) => Object.entries(p).filter(([, value]) => holds(value)));
}

/** What the full-text indexes find. */
async function indexed(graph: Database, words: string): Promise<unknown[]> {
  const found = (index: string) =>
    cypher(graph, `CALL db.index.fulltext.queryNodes('${index}', $words) YIELD node RETURN node.id`, {
      words: `"${words}"`,
    });
  // Indexes of stems take other words for a name.
  const indexes = ['named', 'titled', 'words', 'former'];
  return (await Promise.all(indexes.map((name) => found(`look_ups_${name}`)))).flat();
}

/** Expects that the doctor finds nothing. */
export async function healthy(graph: Database): Promise<void> {
  for await (const finding of examine(graph)) expect(finding).toBeUndefined();
}
