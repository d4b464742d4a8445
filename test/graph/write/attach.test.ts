import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../../src/dossier/spans.ts';
import type { Database } from '../../../src/graph/database.ts';
import { attachText } from '../../../src/graph/write/attach.ts';
import { loadDossier, removeSource } from '../../../src/graph/write/load.ts';
import { cypher, dossier, emptyGraph, freshGraph } from '../../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(() => graph.close());

test('an attached text survives a reload, and goes when the source speaks of another or goes', async () => {
  const text = 'Frank and without notes.';
  const paper = (hash: string, title = 'Paper') =>
    dossier('paper', '2024-01-02', { source: { sha256: hash, title } });
  const attached = async () =>
    (await cypher(graph, 'MATCH (t:Text) RETURN t {.*} AS text')).map((row) => row.text);

  await loadDossier(graph, paper(sha256(text)));
  expect(await attachText(graph, text)).toEqual(['paper']);
  await loadDossier(graph, paper(sha256(text), 'The Paper'));
  expect(await attached()).toEqual([{ source: 'paper', text, sha256: sha256(text) }]);

  await loadDossier(graph, paper(sha256('Other words.')));
  expect(await attached()).toEqual([]);

  await attachText(graph, 'Other words.');
  await removeSource(graph, 'paper');
  expect(await attached()).toEqual([]);
});

test('a text of which no source speaks is refused, with the hashes that are expected', async () => {
  await loadDossier(graph, dossier('paper', '2024-01-02', { source: { sha256: sha256('The text.') } }));
  await expect(attachText(graph, 'Another text.')).rejects.toMatchObject({
    code: 'TEXT_UNKNOWN',
    exitCode: 1,
    message: expect.stringContaining(sha256('Another text.')),
    hint: expect.stringContaining(sha256('The text.')),
  });
});
