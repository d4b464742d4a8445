import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierSchema } from '../../src/dossier/schema.ts';
import { sha256 } from '../../src/dossier/spans.ts';
import { attachText } from '../../src/graph/write/attach.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { type Loaded, loadedApi } from './loaded.ts';

/** The first two characters are two UTF-16 units each, and one code point each. */
const text = '😀😀 She said: “no more tolls”, and left.';
const start = text.indexOf('no more');
const end = start + 'no more tolls'.length;

const dossier = dossierSchema.parse({
  demarche: 1,
  source: { id: 'note', title: 'A note', published: '2024-01-01', sha256: sha256(text), length: text.length },
  actors: [{ person: 'ada', name: 'Ada', at: [5, 8] }],
  statements: [
    { id: 'toll', speaker: 'ada', form: 'PARAPHRASE', text: 'Announces the end of tolls.', at: [start, end] },
  ],
});

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi([]);
  await loadDossier(api.database, dossier);
});
afterAll(() => api.close());

async function passage(fields: string) {
  const { statement } = await api.ask(`{ statement(id: "note/toll") { passages { ${fields} } } }`);
  return statement.passages[0];
}

test('without the text, a passage is a position', async () => {
  expect(await passage('start end exact context prefix suffix label')).toEqual({
    start,
    end,
    exact: null,
    context: null,
    prefix: null,
    suffix: null,
    label: `${start}–${end}`,
  });
});

test('with the text attached, it is read in place, and positions count UTF-16 units', async () => {
  expect(await attachText(api.database, text)).toEqual(['note']);
  expect(await passage('exact context(chars: 6) prefix(chars: 1) suffix(chars: 1)')).toEqual({
    exact: 'no more tolls',
    context: 'aid: “no more tolls”, and',
    prefix: '“',
    suffix: '”',
  });
  expect((await api.ask('{ source(id: "note") { text } }')).source.text).toBe(text);
});

test('a context that begins within a character leaves that character out', async () => {
  expect((await passage(`prefix(chars: ${start - 1})`)).prefix).toBe('😀 She said: “');
});

test('the contexts of a whole page read the text once', async () => {
  const sent = await api.statementsOf(
    '{ statements { nodes { passages { exact context prefix suffix } } } }',
  );
  expect(sent).toEqual([
    'read/lists:statements-date-lean-back',
    'read/statement-passages',
    'read/source-text',
  ]);
});
