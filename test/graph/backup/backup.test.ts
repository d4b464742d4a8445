import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkParsed } from '../../../src/dossier/check.ts';
import { parseLines } from '../../../src/dossier/json-lines.ts';
import { sha256 } from '../../../src/dossier/spans.ts';
import { restore } from '../../../src/graph/backup/restore.ts';
import type { Database } from '../../../src/graph/database.ts';
import { examine } from '../../../src/graph/doctor/index.ts';
import { attachText } from '../../../src/graph/write/attach.ts';
import { loadDossier, removeSource } from '../../../src/graph/write/load.ts';
import { backupText, linesOf } from '../../support/backup.ts';
import { cypher, dossier, emptyGraph, exportGraph, fixture, freshGraph } from '../../support/graph.ts';

const FILES = ['two-reports.yaml', 'two-reports-partner.yaml', '../../seed/moscow-talks-2025-12-02.yaml'];
const LETTER = 'Dear Sir,\r\n“no” \u2028 😀 — yours, \u0000';

let graph: Database;

beforeAll(async () => {
  graph = await freshGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

/** Sources, an attached text, a seed, and a seed that was removed. */
async function fill(): Promise<void> {
  for (const file of FILES) await loadDossier(graph, await fixture(file));
  await loadDossier(graph, dossier('letter', '2024-01-01', { source: { sha256: sha256(LETTER) } }), {
    seed: sha256('letter'),
  });
  await attachText(graph, LETTER);
  await loadDossier(graph, dossier('gone', '2024-01-01', { people: ['ann'] }), { seed: sha256('gone') });
  await removeSource(graph, 'gone');
}

/** Everything that is not an entity. */
async function records(): Promise<unknown[]> {
  return cypher(
    graph,
    'MATCH (n) WHERE NOT n:Entity RETURN labels(n) AS labels, properties(n) AS p ORDER BY labels, p.source',
  );
}

const restored = (text: string) => restore(graph, 'backup.jsonl', () => linesOf(text));

describe('a back-up', () => {
  test('restores the graph with every property, the attached texts and the load records', async () => {
    await fill();
    const before = [await exportGraph(graph), await records()];
    const text = await backupText(graph);
    await emptyGraph(graph);
    expect(await restored(text)).toEqual({ sources: 4, present: 0, texts: 1, removed: 1 });
    expect([await exportGraph(graph), await records()]).toEqual(before);
    for await (const finding of examine(graph)) expect(finding).toBeUndefined();
  }, 180_000);

  test('of an empty graph restores an empty graph', async () => {
    const text = await backupText(graph);
    expect(text.split('\n')).toHaveLength(3);
    expect(await restored(text)).toEqual({ sources: 0, present: 0, texts: 0, removed: 0 });
  });

  test('is the same each time but for when it was made', async () => {
    await fill();
    const parts = async () => (await backupText(graph)).split('\n').slice(1, -2);
    expect(await parts()).toEqual(await parts());
  });

  test('holds each source as a dossier that loads like any other', async () => {
    await fill();
    const lines = (await backupText(graph))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    for (const { line, lines: count, source } of lines.flatMap(({ manifest }) => manifest ?? [])) {
      const records = lines.slice(line - 1, line - 1 + count).flatMap(({ record }) => record ?? []);
      const read = await parseLines(
        source,
        records.map((record) => JSON.stringify(record)),
      );
      expect('parsed' in read && checkParsed(source, read.parsed)).toMatchObject({
        dossier: { source: { id: source } },
      });
    }
  });

  test('is refused where what is stored was altered, by its name', async () => {
    await fill();
    await cypher(
      graph,
      "MATCH (s:Statement {id: 'radio-meridian-2024-05-09/no-dinner'}) SET s.quote = 'I dined on the fairy'",
    );
    await expect(backupText(graph)).rejects.toMatchObject({
      code: 'CONTENT_DAMAGED',
      message: expect.stringContaining('\n  Statement radio-meridian-2024-05-09/no-dinner'),
    });
  });

  test('is refused where something of a source is missing', async () => {
    await fill();
    await cypher(graph, "MATCH ()-[r:CLOSE_TO {source: 'harbour-gazette-2024-05-06'}]->() DELETE r");
    await expect(backupText(graph)).rejects.toMatchObject({
      code: 'CONTENT_DAMAGED',
      message: expect.stringContaining('"harbour-gazette-2024-05-06"'),
    });
  });

  test('is refused where an attached text was altered', async () => {
    await fill();
    await cypher(graph, "MATCH (t:Text {source: 'letter'}) SET t.text = 'Dear Sirs'");
    await expect(backupText(graph)).rejects.toMatchObject({
      message: expect.stringContaining('"letter"'),
    });
  });

  test('is refused while a source is there in part', async () => {
    await fill();
    await cypher(graph, "MATCH (l:Load {source: 'letter'}) SET l.part = 1, l.parts = 3, l.hash = null");
    await expect(backupText(graph)).rejects.toMatchObject({
      code: 'PARTLY_LOADED',
      message: 'The load of a large source was interrupted, so that only parts are there: letter.',
      hint: 'Load it again, or remove it.',
    });
  });

  test('that is taken while loads run holds each source whole', async () => {
    const version = (number: number) =>
      dossier('busy', '2024-01-01', {
        people: Array.from({ length: 40 }, (_, index) => `p-${number}-${index}`),
      });
    await fill();
    await loadDossier(graph, version(0));
    let loading = true;
    const loads = (async () => {
      for (let number = 1; loading; number += 1) await loadDossier(graph, version(number % 2));
    })();
    const texts: string[] = [];
    for (let round = 0; round < 4; round += 1) texts.push(await backupText(graph));
    loading = false;
    await loads;
    for (const text of texts) {
      await emptyGraph(graph);
      await restored(text);
      const people = await cypher(
        graph,
        "MATCH (n:Person) WHERE n.id STARTS WITH 'p-' RETURN DISTINCT left(n.id, 3) AS version, count(*) AS count",
      );
      expect(people).toEqual([{ version: expect.stringMatching(/^p-[01]$/), count: 40 }]);
    }
  });
});

describe('restoring', () => {
  test('is refused where the graph holds other sources, and changes nothing', async () => {
    await fill();
    const text = await backupText(graph);
    await emptyGraph(graph);
    await loadDossier(graph, dossier('other', '2024-01-01'));
    await loadDossier(graph, dossier('letter', '2024-01-01', { people: ['ann'] }));
    const before = await exportGraph(graph);
    await expect(restored(text)).rejects.toMatchObject({
      code: 'GRAPH_NOT_EMPTY',
      message: 'The graph holds sources that the back-up does not hold, or holds otherwise: letter, other.',
    });
    expect(await exportGraph(graph)).toEqual(before);
  });

  test('goes on where an earlier one was interrupted', async () => {
    await fill();
    const before = [await exportGraph(graph), await records()];
    const text = await backupText(graph);
    await emptyGraph(graph);
    let asked = 0;
    async function* torn() {
      asked += 1;
      for (const line of text.split('\n')) {
        if (asked === 2 && line.includes('"part":{"source":"moscow')) throw new Error('pulled out');
        yield line;
      }
    }
    await expect(restore(graph, 'backup.jsonl', torn)).rejects.toThrow('pulled out');
    await loadDossier(graph, await fixture(FILES[0] as string));
    const report = await restored(text);
    expect(report).toMatchObject({ sources: 4, removed: 1 });
    expect(report.present).toBeGreaterThan(0);
    expect([await exportGraph(graph), await records()]).toEqual(before);
    expect(await restored(text)).toMatchObject({ present: 4 });
    expect([await exportGraph(graph), await records()]).toEqual(before);
  });

  test('goes on with a source of which only parts are there', async () => {
    await fill();
    const before = [await exportGraph(graph), await records()];
    const text = await backupText(graph);
    await cypher(
      graph,
      "MATCH (l:Load {source: 'harbour-gazette-2024-05-06'}) SET l.part = 1, l.parts = 3 REMOVE l.hash",
    );
    await cypher(graph, "MATCH ()-[r:CLOSE_TO {source: 'harbour-gazette-2024-05-06'}]->() DELETE r");
    expect(await restored(text)).toMatchObject({ sources: 4, present: 3 });
    expect([await exportGraph(graph), await records()]).toEqual(before);
  });
});
