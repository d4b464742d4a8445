import { readFile } from 'node:fs/promises';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../src/dossier/spans.ts';
import { dnaFile } from './dna-file.ts';
import { type Imported, imported, sample } from './imported.ts';
import { FERRY } from './samples/dna/ferry.ts';

// A process starts for each file.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const FILE = sample('dna/ferry.dna');

describe('a file of Discourse Network Analyzer', () => {
  let result: Imported;
  const texts = new Map<string, string>();
  beforeAll(async () => {
    result = await imported('dna', [FILE], { onText: async (source, text) => void texts.set(source, text) });
  });

  test('becomes a dossier for each document in which something is coded', () => {
    const { dossiers, account, rejects } = result;
    expect(dossiers.map(({ source }) => source)).toMatchObject([
      {
        id: 'dna-island-gazette-2024-06-02-a-night-on-the-quay',
        title: 'A night on the quay',
        publisher: 'Island Gazette',
        published: '2024-06-02',
        attribution: 'Coded by Coder Two',
      },
      {
        id: 'dna-the-veld-courier-2024-05-07-mayor-wants-ferries-by-night',
        title: 'Mayor wants ferries by night',
        publisher: 'The Veld Courier',
        published: '2024-05-07',
        attribution: 'By Rosa Pell; coded by Coder One, Coder Two',
      },
    ]);
    expect(account).toMatchObject([{ records: 6, kept: 5, refused: 1, reasons: { NO_STATEMENTS: 1 } }]);
    expect(rejects).toMatchObject([
      { line: 3, id: 'document 3', reason: 'Nothing is coded in this document.' },
    ]);
  });

  test('says who stands how to which concept, for whom and when', () => {
    expect(result.dossiers[1]?.statements).toMatchObject([
      {
        id: 'statement-1',
        speaker: 'dna-person-ana-mora',
        onBehalfOf: 'dna-organization-town-of-veld',
        form: 'PARAPHRASE',
        text: 'The ferry should sail by night',
        when: '2024-05-07',
        expresses: [{ claim: 'dna-concept-the-ferry-should-sail-by-night', stance: 'ASSERTS' }],
      },
      {
        id: 'statement-2',
        speaker: 'dna-person-jon-kell',
        onBehalfOf: 'dna-organization-ferry-union',
        text: 'Against: The ferry should sail by night',
        expresses: [{ claim: 'dna-concept-the-ferry-should-sail-by-night', stance: 'DISPUTES' }],
      },
      { id: 'statement-3', speaker: expect.stringMatching(/^dna-organization-workers-federation/) },
    ]);
    expect(result.dossiers[0]?.statements[0]).toMatchObject({ voice: 'UNATTRIBUTED' });
    expect(result.dossiers[0]?.statements[0]?.speaker).toBeUndefined();
  });

  test('declares persons, organisations and concepts with what is told of them', () => {
    const [, courier] = result.dossiers;
    expect(courier?.actors[0]).toEqual({
      person: 'dna-person-ana-mora',
      name: 'Ana Mora',
      names: ['A. Mora', 'Mora'],
      description: 'mayor',
    });
    expect(courier?.relations).toMatchObject([{ from: 'dna-organization-ferry-union', kind: 'PART_OF' }]);
    expect(courier?.claims).toEqual([
      {
        id: 'dna-concept-the-ferry-should-sail-by-night',
        text: 'The ferry should sail by night',
        kind: 'DEMAND',
        partOf: 'dna-concept-the-ferry-should-sail-for-longer-hours',
      },
      {
        id: 'dna-concept-the-ferry-should-sail-for-longer-hours',
        text: 'The ferry should sail for longer hours',
        kind: 'DEMAND',
      },
      {
        id: 'dna-concept-wages-on-the-ferry-are-too-low',
        text: 'Wages on the ferry are too low',
        kind: 'EVALUATION',
      },
    ]);
  });

  test('holds places in the text, and gives the text only to whoever asks', () => {
    for (const { source, statements } of result.dossiers) {
      const text = texts.get(source.id) ?? '';
      expect(source).toMatchObject({ length: text.length, sha256: sha256(text) });
      for (const { at, sha256: hash } of statements) {
        expect(sha256(text.slice(...(at as [number, number])))).toBe(hash);
      }
    }
    const [start, stop] = result.dossiers[1]?.statements[0]?.at ?? [];
    expect(texts.get(result.dossiers[1]?.source.id ?? '')?.slice(Number(start), Number(stop))).toBe(
      'called for sailings by night 🚢',
    );
    expect(texts.size).toBe(2);
    expect(JSON.stringify(result.dossiers)).not.toContain('called for sailings');
  });

  test('counts what is left out, and copies nothing of coders but their names', () => {
    expect(result.account[0]?.left).toEqual({
      'attribute Notes': 2,
      'document notes': 1,
      'document section': 1,
      'document type': 1,
    });
    expect(JSON.stringify(result)).not.toMatch(/secret|elected|archive/);
  });

  test('becomes the same each time', async () => {
    expect(await imported('dna', [FILE])).toEqual(result);
  });
});

test('the sample is what its description makes', async () => {
  expect(await contentOf(await readFile(FILE))).toEqual(await contentOf(await dnaFile(FERRY)));
});

/** The rows of all tables. */
async function contentOf(bytes: Uint8Array): Promise<unknown> {
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const tables = database.exec("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")[0];
  const rows = tables?.values.map(([name]) => database.exec(`SELECT * FROM ${name}`)[0]?.values);
  database.close();
  return [tables?.values, rows];
}
