import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type CodedDocument, type CodedStatement, type DnaProject, dnaFile } from './dna-file.ts';
import { type Imported, importedText } from './imported.ts';

// A process starts for each file.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

type Values = CodedStatement['values'];

const TEXT = '\ufeffAbout tides, and about nets.\u0000 🚢 Nothing else.';

/** A document with statements of a type, each about the same words. */
function coded(title: string, values: readonly Values[], type = 'DNA Statement', more = {}): CodedDocument {
  const statements = values.map((each) => ({ words: 'Nothing else', type, values: each }));
  return { title, text: TEXT, date: '2024-05-07', statements, ...more };
}

const ANN = { person: 'Ann', concept: 'Nets', agreement: true };
const WIDE = { person: 'Ann', organization: 'Port', actor: 'Crew', concept: 'Nets', agreement: true };
const OLD = { organization: 'Vale', agreement: true };
const LETTER = { title: 'Letter', source: 'Courier', date: '2024-05-07' };

/** What two coders make of the same words. */
function twice(agreement: boolean): CodedStatement[] {
  const values = { person: 'Ann', concept: 'Nets', agreement: true };
  return [
    { words: 'Nothing else', coder: 'Eve', values },
    { words: 'Nothing else', coder: 'Ida', values: { ...values, agreement } },
  ];
}

const PROJECT: DnaProject = {
  types: {
    'DNA Statement': {
      person: 'short text',
      organization: 'short text',
      concept: 'short text',
      agreement: 'boolean',
    },
    Signed: { actor: 'short text', Claim: 'short text', STANCE: 'integer' },
    Likert: { organisation: 'short text', concept: 'short text', agreement: 'integer' },
    Binary: { individual: 'short text', concept: 'short text', agreement: 'integer' },
    Wide: {
      person: 'short text',
      organization: 'short text',
      actor: 'short text',
      concept: 'short text',
      agreement: 'boolean',
      place: 'short text',
      note: 'long text',
    },
  },
  documents: [
    coded(
      'signed',
      [-2, 0, 1].map((STANCE) => ({ actor: 'Sailors', Claim: 'Nets', STANCE })),
      'Signed',
    ),
    coded(
      'likert',
      [1, 5].map((agreement) => ({ organisation: 'Port', concept: 'Nets', agreement })),
      'Likert',
    ),
    coded(
      'binary',
      [0, 1].map((agreement) => ({ individual: 'Ann', concept: 'Nets', agreement })),
      'Binary',
    ),
    coded('lacking', [
      { concept: 'Nets', agreement: true },
      { person: 'Ann', concept: 'Nets' },
      { person: 'Ann', organization: '', concept: '', agreement: true },
      {},
    ]),
    coded('names', [
      { ...OLD, person: 'Vale', concept: 'Nets are old' },
      { ...OLD, person: 'VALE', concept: 'nets  are OLD' },
    ]),
    coded('circles', [{ person: 'Jon', organization: 'A', concept: 'C0', agreement: true }]),
    coded('attributes', [{ ...ANN, concept: 'Mesh' }]),
    coded('wide', [{ ...WIDE, place: 'Veld', note: 'private thought' }], 'Wide'),
    coded('empty', [{ ...WIDE, actor: '', place: '', note: '' }], 'Wide'),
    coded('', [ANN], undefined, { ...LETTER, text: `Dear Sir ${TEXT}` }),
    coded('', [ANN], undefined, { ...LETTER, text: `Dear Madam ${TEXT}` }),
    coded(' ', [ANN], undefined, { date: 1e15 }),
    { title: 'twice', text: TEXT, statements: twice(true) },
    { title: 'contested', text: `Dear\r\n${TEXT}`, statements: twice(false) },
  ],
  entities: [
    { variable: 'organization', value: 'A', childOf: 'B' },
    { variable: 'organization', value: 'B', childOf: 'C' },
    { variable: 'organization', value: 'C', childOf: 'B' },
    { variable: 'person', value: 'Jon', childOf: 'Sailors' },
    ...Array.from({ length: 30 }, (_, at) => ({
      variable: 'concept',
      value: `C${at}`,
      childOf: `C${at + 1}`,
    })),
    {
      variable: 'person',
      value: 'Ann',
      Type: 'skipper',
      Party: 'Blue',
      'E-mail': 'a@b.example',
      Alias: 'Ann; Anna',
    },
    { variable: 'concept', value: 'Mesh', Type: 'gear', Alias: 'Grid' },
  ],
};

describe('codings', () => {
  let result: Imported;
  const texts: string[] = [];
  const options = { source: { lang: 'en', licence: 'CC-BY-4.0', title: 'of no use' } };
  beforeAll(async () => {
    const onText = async (_: string, text: string) => void texts.push(text);
    result = await importedText('dna', await dnaFile(PROJECT), { ...options, onText });
  });

  function dossier(title: string) {
    const found = result.dossiers.find(({ source }) => source.title === title);
    if (!found) throw new Error(`There is no ${title}`);
    return found;
  }

  function positions(title: string): unknown[] {
    return dossier(title).statements.map((each) => [each.speaker, each.text, each.expresses?.[0]?.stance]);
  }

  test('what several coders made of the same words is one statement, without a side where they disagree', () => {
    expect(positions('twice')).toEqual([['dna-person-ann', 'Nets', 'ASSERTS']]);
    expect(positions('contested')).toEqual([['dna-person-ann', 'On: Nets', undefined]]);
    expect(dossier('twice').source.attribution).toBe('Coded by Eve, Ida');
  });

  test('a scale below and above zero takes sides by its sign; the middle of another is not known', () => {
    expect(positions('signed')).toEqual([
      ['dna-actor-sailors', 'Against: Nets (agreement -2)', 'DISPUTES'],
      ['dna-actor-sailors', 'On: Nets (agreement 0)', undefined],
      ['dna-actor-sailors', 'Nets (agreement 1)', 'ASSERTS'],
    ]);
    expect(positions('likert')).toEqual([
      ['dna-organization-port', 'On: Nets (agreement 1)', undefined],
      ['dna-organization-port', 'On: Nets (agreement 5)', undefined],
    ]);
    expect(positions('binary')).toEqual([
      ['dna-person-ann', 'On: Nets (agreement 0)', undefined],
      ['dna-person-ann', 'On: Nets (agreement 1)', undefined],
    ]);
    expect(dossier('signed').actors[0]).toEqual({ group: 'dna-actor-sailors', name: 'Sailors' });
  });

  test('a statement may lack any variable but its concept', () => {
    expect(positions('lacking')).toEqual([
      [undefined, 'Nets', 'ASSERTS'],
      ['dna-person-ann', 'On: Nets', undefined],
    ]);
  });

  test('one name is two actors as a person and as an organisation; what differs by case alone is one', () => {
    expect(dossier('names').actors).toEqual([
      { person: 'dna-person-vale', name: 'Vale', names: ['VALE'] },
      { institution: 'dna-organization-vale', name: 'Vale' },
    ]);
    expect(dossier('names').claims).toEqual([
      { id: 'dna-concept-nets-are-old', text: 'Nets are old', kind: 'EVALUATION' },
    ]);
  });

  test('what is a part of itself is a part of nothing, and chains are cut', () => {
    const { actors, claims, relations } = dossier('circles');
    expect(actors.map(({ name }) => name)).toEqual(['Jon', 'A', 'B']);
    expect(relations).toEqual([{ from: 'dna-organization-a', kind: 'PART_OF', to: 'dna-organization-b' }]);
    expect(claims).toHaveLength(16);
    expect(claims[0]).toMatchObject({ text: 'C0', partOf: 'dna-concept-c1' });
  });

  test('attributes describe, but for what is private', () => {
    expect(dossier('attributes').actors).toEqual([
      { person: 'dna-person-ann', name: 'Ann', names: ['Anna'], description: 'skipper; Party: Blue' },
    ]);
    expect(dossier('attributes').claims).toMatchObject([{ text: 'Mesh', kind: 'EVALUATION' }]);
    expect(JSON.stringify(result)).not.toMatch(/private thought|b\.example/);
  });

  test('positions count a byte order mark, NUL and both halves of a ship', () => {
    const [start, stop] = dossier('names').statements[0]?.at ?? [];
    expect(TEXT.slice(Number(start), Number(stop))).toBe('Nothing else');
    expect(dossier('names').source.length).toBe(TEXT.length);
    expect(texts[0]).toBe(TEXT);
  });

  test('documents of one title and day are told apart by their texts, and may lack title and date', () => {
    const letters = result.dossiers.filter(({ source }) => source.title === 'Letter');
    expect(new Set(letters.map(({ source }) => source.id)).size).toBe(2);
    for (const { source } of letters)
      expect(source.id).toMatch(/^dna-courier-2024-05-07-letter-[0-9a-f]{12}$/);
    expect(dossier('Document 12').source).toMatchObject({
      id: 'dna-document-12',
      licence: 'CC-BY-4.0',
      lang: 'en',
    });
    expect(dossier('Document 12').source.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(dossier('Document 12').statements[0]?.when).toBeUndefined();
  });

  test('what has no place is counted', () => {
    expect(result.account).toMatchObject([{ records: 24, kept: 22, reasons: { NO_CONCEPT: 2 } }]);
    expect(result.account[0]?.left).toEqual({
      'attribute E-mail': 13,
      'broader entity': 1,
      'certainty of positions, in a text with CRLF': 1,
      'concept attribute Alias': 1,
      'concept attribute Type': 1,
      'concept without a side': 6,
      'document date': 1,
      'side on which coders disagree': 2,
      'third actor': 1,
      'variable note': 1,
      'variable place': 1,
    });
  });

  test('a database in UTF-16 is the same', async () => {
    const other = await importedText('dna', await dnaFile({ ...PROJECT, encoding: 'UTF-16le' }), options);
    expect(other.dossiers).toEqual(result.dossiers);
  });
});
