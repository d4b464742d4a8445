import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { describe, expect, test, vi } from 'vitest';
import { rowsOf } from '../../../src/exchange/import/dna/database.ts';
import { takenOf } from '../../../src/exchange/import/dna/project.ts';
import type { Coded, Tables } from '../../../src/exchange/import/dna/rows.ts';
import { dnaFile } from './dna-file.ts';
import { imported, importedText, sample, tryMutants } from './imported.ts';
import { FERRY } from './samples/dna/ferry.ts';

// A process starts for each file.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const FILE = sample('dna/ferry.dna');
const OPTIONS = { source: {}, languages: ['en'], birthDays: false, signal: new AbortController().signal };

test('every statement that is not taken is told with the reason', async () => {
  const values = { person: 'Ann', concept: 'Nets', agreement: true };
  const text = 'About tides.';
  const file = await dnaFile({
    types: {
      'DNA Statement': { person: 'short text', concept: 'short text', agreement: 'boolean' },
      Annotation: { note: 'long text' },
    },
    documents: [
      {
        title: 'Tides',
        text,
        statements: [
          { words: 'About', values },
          { words: 'About', type: 'Annotation', values: { note: 'see above' } },
          { words: 'About', type: 'none such', values: {} },
          { at: [0, text.length + 1], values },
          { at: [-1, 4], values },
          { at: [4, 4], values },
          { words: 'tides', values },
          { words: 'tides', values },
          { words: 'tides', values: { ...values, concept: '' } },
          { words: 'tides', values: { ...values, person: 'of ten megabytes' } },
        ],
      },
      { title: 'x'.repeat(1_001), text, statements: [{ words: 'tides', values }] },
      { title: 'Long', text: 'aa', statements: [{ words: 'aa', values }] },
      { title: 'Uncoded', text },
    ],
    sql: `UPDATE ENTITIES SET Value = hex(zeroblob(5000000)) WHERE Value = 'of ten megabytes';
      UPDATE DOCUMENTS SET Text = Text || hex(zeroblob(5000000)) WHERE Title = 'Long';
      UPDATE DATASHORTTEXT SET Entity = 999 WHERE StatementId = 7;
      UPDATE STATEMENTS SET DocumentId = 999 WHERE ID = 8;
      UPDATE STATEMENTS SET Start = 'three' WHERE ID = 6;`,
  });
  const { account, rejects } = await importedText('dna', file);
  expect(rejects.map(({ line, id, code }) => [line, id, code])).toEqual([
    [2, 'statement 2', 'UNKNOWN_STATEMENT_TYPE'],
    [3, 'statement 3', 'UNKNOWN_STATEMENT_TYPE'],
    [4, 'statement 4', 'WRONG_POSITION'],
    [5, 'statement 5', 'WRONG_POSITION'],
    [6, 'statement 6', 'WRONG_POSITION'],
    [7, 'statement 7', 'UNKNOWN_ENTITY'],
    [9, 'statement 9', 'NO_CONCEPT'],
    [10, 'statement 10', 'TOO_LARGE'],
    [11, 'statement 11', 'TOO_LARGE'],
    [12, 'statement 12', 'TOO_LARGE'],
    [4, 'document 4', 'NO_STATEMENTS'],
    [8, 'statement 8', 'UNKNOWN_DOCUMENT'],
  ]);
  expect(rejects[0]?.reason).toContain('"Annotation" has the variables: note; expected a concept');
  expect(rejects[2]?.reason).toBe('It stands at [0, 13] of a text of 12 UTF-16 units.');
  expect(account).toMatchObject([{ records: 13, kept: 1, refused: 12 }]);
});

describe('a file that is none', () => {
  const of = (content: string | Uint8Array) => importedText('dna', content).catch((error) => error);

  test('of SQLite', async () => {
    for (const content of ['', 'Title,Text\nTides,None', 'SQLite format 2\0', new Uint8Array([0xff, 0xfe])]) {
      expect(await of(content)).toMatchObject({ code: 'FILE_NOT_DNA', hint: expect.any(String) });
    }
  });

  test('of version 3', async () => {
    const { Database } = await initSqlJs();
    const older = new Database();
    older.run(
      'CREATE TABLE SETTINGS (Property TEXT, Value TEXT); CREATE TABLE ATTRIBUTES (ID INTEGER, Type TEXT)',
    );
    older.run("INSERT INTO SETTINGS VALUES ('version', '2.0 beta 25')");
    const error = await of(older.export());
    expect(error.message).toMatch(
      /lacks table DOCUMENTS, .*and has the tables: ATTRIBUTES, SETTINGS\. It says that its version is 2\.0 beta 25\./,
    );
    expect(await of(new Database().export())).toMatchObject({ code: 'FILE_NOT_DNA' });
  });

  test('of tables, but of views', async () => {
    const endless = `DROP TABLE DOCUMENTS; CREATE VIEW DOCUMENTS AS WITH RECURSIVE n AS (SELECT 1 AS ID UNION ALL SELECT ID
      FROM n) SELECT ID, 't' AS Title, '' AS Text, 1 AS Coder, '' AS Author, '' AS Source, '' AS Section, '' AS Notes,
      '' AS Type, 0 AS Date FROM n`;
    const error = await of(await dnaFile({ ...FERRY, sql: endless }));
    expect(error).toMatchObject({ code: 'FILE_NOT_DNA' });
    expect(error.message).toContain('it lacks table DOCUMENTS, and');
  });
});

test('a damaged file is told from a whole one', async () => {
  const whole = await readFile(FILE);
  const cut = await importedText('dna', whole.subarray(0, 40_000)).catch((error) => error);
  expect(cut).toMatchObject({ code: 'FILE_DAMAGED', message: expect.stringContaining('malformed') });
});

test('whatever a database holds, reading it ends with an account or an error', async () => {
  const sql = await initSqlJs();
  const whole = await readFile(FILE);
  const mutation = fc.tuple(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }));
  const outcomes = { read: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 20 }), async (mutations) => {
      const mutant = new Uint8Array(whole);
      for (const [at, bytes] of mutations) mutant.set(bytes.subarray(0, mutant.length - at), at);
      const rows: (Tables | Coded)[] = [];
      try {
        rows.push(...rowsOf(sql, mutant, 'mutant.dna'));
        outcomes.read += 1;
      } catch {
        // Whatever SQLite says is told as a damaged file.
        outcomes.failed += 1;
      }
      for await (const each of takenOf(
        asAsync(rows),
        { name: 'mutant.dna', path: '', modified: '2026-01-01' },
        OPTIONS,
      )) {
        expect('pieces' in each || 'refused' in each).toBe(true);
      }
    }),
    { seed: 1, numRuns: 150 },
  );
  expect(outcomes.read).toBeGreaterThan(20);
  expect(outcomes.failed).toBeGreaterThan(20);
});

test('mutants end with an account or an error that is chosen', async () => {
  await tryMutants('dna', [FILE], {}, 12);
});

async function* asAsync<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

test('the process that reads ends with the import, and where it is interrupted', async () => {
  const interrupt = new AbortController();
  const onText = async () => interrupt.abort(new Error('interrupted'));
  await expect(imported('dna', [FILE], { signal: interrupt.signal, onText })).rejects.toThrow('interrupted');
  await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
});
