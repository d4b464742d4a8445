import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadSeeds } from '../../../src/cli/seeds.ts';
import { sha256 } from '../../../src/dossier/spans.ts';
import type { Database } from '../../../src/graph/database.ts';
import { forget } from '../../../src/graph/forget/forget.ts';
import { findForgotten, survey } from '../../../src/graph/forget/survey.ts';
import { attachText } from '../../../src/graph/write/attach.ts';
import { loadDossier, removeSource } from '../../../src/graph/write/load.ts';
import { forgetsWholly, HARBOUR, healthy, left } from '../../support/forgotten.ts';
import {
  cypher,
  dossier,
  emptyGraph,
  exportGraph,
  fact,
  fixture,
  freshGraph,
  meeting,
  says,
} from '../../support/graph.ts';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

describe('forgetting', () => {
  test.each(['joren-vasck', 'vladimir-putin'])(
    '%s leaves nothing of them in the store, and a healthy graph',
    (id) => forgetsWholly(graph, id),
    180_000,
  );

  /** Two sources that call her otherwise, one that only quotes her name, a text, and ids that contain hers. */
  async function fill(): Promise<void> {
    const TEXT = 'Ann Mora met Bob.';
    await loadDossier(
      graph,
      dossier('a', '2024-01-01', {
        actors: [
          { person: 'ann-mora', name: 'Ann Mora' },
          { person: 'bob', name: 'Bob', description: 'Husband of A. Mora' },
        ],
        events: [meeting('talks-of-ann-mora', { 'ann-mora': 'x', bob: 'y' })],
        source: { sha256: sha256(TEXT) },
      }),
    );
    await attachText(graph, TEXT);
    await loadDossier(
      graph,
      dossier('b-ann-mora', '2024-01-02', {
        people: ['bob'],
        actors: [{ person: 'ann-mora', name: 'A. Mora' }],
        events: [meeting('talks-of-ann-mora', { bob: 'y' }, { note: 'With Ann Mora.' })],
        source: { sha256: sha256('Bob.') },
      }),
    );
    await attachText(graph, 'Bob.');
    await loadDossier(
      graph,
      dossier('c', '2024-01-03', {
        people: ['bob'],
        claims: [fact('toll', { text: 'ANN MORA ends the toll.' })],
        statements: [says('s', 'bob', 'ASSERTS', 'toll')],
      }),
    );
    await loadDossier(graph, dossier('d', '2024-01-04', { people: ['bob'] }));
    await loadDossier(graph, dossier('gone-ann-mora', '2024-01-05'), { seed: 'seed' });
    await removeSource(graph, 'gone-ann-mora');
  }

  test('finds her under every name that any source gives, in texts, in ids, and in load records', async () => {
    await fill();
    const forgotten = await findForgotten(graph, 'ann-mora');
    expect(forgotten.names).toEqual(['A. Mora', 'Ann Mora']);
    const changed: string[] = [];
    await forget(graph, forgotten, ({ source }) => changed.push(source));
    expect(changed).toEqual(['a', 'b-ann-mora', 'c']);
    const sources = await cypher(graph, 'MATCH (l:Load) RETURN l.source AS source ORDER BY source');
    expect(sources.map(({ source }) => source)).toEqual([
      'a',
      expect.stringMatching(/^b-somebody-[0-9a-f]{8}$/),
      'c',
      'd',
      expect.stringMatching(/^gone-somebody-[0-9a-f]{8}$/),
    ]);
    expect(await left(graph, forgotten)).toEqual([]);
    const texts = await cypher(graph, 'MATCH (t:Text) RETURN t.text AS text');
    expect(texts).toEqual([{ text: 'Bob.' }]);
    const talks = await cypher(
      graph,
      'MATCH (e:Event)<-[r:REPORTS]-(s) RETURN DISTINCT e.id AS id, count(r) AS accounts',
    );
    expect(talks).toEqual([{ id: expect.stringMatching(/^talks-of-somebody-[0-9a-f]{8}$/), accounts: 2 }]);
    await healthy(graph);
  });

  test('comes to the same where it is interrupted after any source, and done again', async () => {
    await fill();
    await forget(graph, await findForgotten(graph, 'ann-mora'));
    const wanted = await exportGraph(graph);
    for (const stop of [1, 2, 3]) {
      await emptyGraph(graph);
      await fill();
      let done = 0;
      const interrupted = forget(graph, await findForgotten(graph, 'ann-mora'), () => {
        done += 1;
        if (done === stop) throw new Error('pulled out');
      });
      await expect(interrupted).rejects.toThrow('pulled out');
      await forget(graph, await findForgotten(graph, 'ann-mora'));
      expect(await exportGraph(graph)).toEqual(wanted);
    }
  });
});

test.each(['loaded', 'removed'])(
  'a %s dossier that ships does not come back with the next start',
  async (state) => {
    await loadSeeds(graph);
    const seed = 'moscow-talks-2025-12-02';
    if (state === 'removed') await removeSource(graph, seed);
    const russia = { country: 'russia', name: 'Russia', names: ['Moscow'] };
    await loadDossier(graph, dossier('paper', '2025-12-03', { actors: [russia] }));
    const forgotten = await findForgotten(graph, 'russia');
    await forget(graph, forgotten);
    expect(await loadSeeds(graph)).toEqual([]);
    expect(await left(graph, forgotten)).toEqual([]);
    await healthy(graph);
  },
);

test('looking changes nothing', async () => {
  for (const file of HARBOUR) await loadDossier(graph, await fixture(file));
  const before = await exportGraph(graph);
  const found = [];
  for await (const { source, goes } of survey(graph, await findForgotten(graph, 'joren-vasck')))
    found.push({ source, goes });
  expect(found.map(({ source }) => source)).toEqual([
    'harbour-gazette-2024-05-06',
    'quay-wire-2024-05-05',
    'radio-meridian-2024-05-09',
  ]);
  expect(found[0]?.goes).toMatchObject({ actors: 1, relations: 2 });
  expect(await exportGraph(graph)).toEqual(before);
});

test('an actor whom nobody names is told who was meant', async () => {
  await loadDossier(graph, dossier('a', '2024-01-01', { people: ['ann-mora'] }));
  await expect(findForgotten(graph, 'ann-moro')).rejects.toMatchObject({
    code: 'ACTOR_UNKNOWN',
    message: 'No source names an actor "ann-moro".',
    hint: 'Did you mean "ann-mora"?',
  });
});

test('an unnamed group is of one source, and is taken out of its dossier', async () => {
  await loadDossier(graph, await fixture('two-reports.yaml'));
  await expect(findForgotten(graph, 'harbour-gazette-2024-05-06/official')).rejects.toMatchObject({
    code: 'ACTOR_ANONYMOUS',
  });
});
