import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DATA, imported, importedText, sample, tryMutants } from './imported.ts';

const [EVENTS, MENTIONS, GKG, GKG_1, EVENTS_1] = ['events', 'mentions', 'gkg', 'gkg-1', 'events-1'].map(
  (name) => sample(`gdelt/${name}.tsv`),
) as [string, string, string, string, string];
const [events, mentions, gkg, gkg1, events1] = (await Promise.all(
  [EVENTS, MENTIONS, GKG, GKG_1, EVENTS_1].map(async (path) =>
    (await readFile(path, 'utf8')).trimEnd().split('\n'),
  ),
)) as [string[], string[], string[], string[], string[]];

/** A line with other cells, by their number. */
function line(of: string | undefined, cells: Readonly<Record<number, string>>): string {
  const given = (of ?? '').split('\t');
  for (const [index, cell] of Object.entries(cells)) given[Number(index)] = cell;
  return given.join('\t');
}

describe('mentions', () => {
  test.each([
    ['after', [EVENTS, MENTIONS]],
    ['before', [MENTIONS, EVENTS]],
  ])('tell that further documents report an event, %s its row', async (_, files) => {
    const { dossiers, account, rejects } = await imported('gdelt', files);
    const reporting = dossiers.filter((dossier) => dossier.events.some(({ id }) => id === 'gdelt-900000001'));
    expect(reporting.map(({ source }) => [source.publisher, source.lang])).toEqual([
      ['fjord-post.example', undefined],
      ['reykjavik-herald.example', 'is'],
    ]);
    expect(reporting[1]?.events).toEqual(reporting[0]?.events.slice(0, 1));
    expect(reporting[1]?.actors.map(({ name }) => name)).toEqual([
      'NORWEGIAN MINISTER',
      'ICELANDIC MINISTER',
      'Norway',
    ]);
    expect(account.find(({ file }) => file === MENTIONS)).toMatchObject({
      records: 4,
      kept: 3,
      reasons: { UNKNOWN_EVENT: 1 },
      left: { Confidence: 3, SentenceID: 3, MentionDocTone: 3, 'character offsets': 3 },
    });
    expect(rejects).toMatchObject([{ line: 4, id: '900000099', code: 'UNKNOWN_EVENT' }]);
  });

  test('may name a document by its citation', async () => {
    const { dossiers } = await imported('gdelt', [EVENTS, MENTIONS]);
    const radio = dossiers.find(({ source }) => source.publisher === 'Coast Radio');
    expect(radio?.source).toMatchObject({ title: 'Coast Radio, evening news', retrieved: '2024-05-08' });
    expect(radio?.events).toMatchObject([{ id: 'gdelt-900000002', kind: 'NEGOTIATION' }]);
    const doi = line(mentions[2], { 3: '3', 5: '10.1000/cod-2024' });
    const { dossiers: more } = await importedText('gdelt', { a: events.join('\r\n'), b: doi });
    expect(more.map(({ source }) => source.url)).toContain('https://doi.org/10.1000/cod-2024');
  });

  test.each([
    ['WRONG_DATE', { 2: '2024' }, 'YYYYMMDDHHMMSS'],
    ['NO_SOURCE', { 5: '' }, 'empty'],
    ['UNKNOWN_EVENT', { 0: '9'.repeat(20) }, 'in no file'],
    ['UNKNOWN_EVENT', { 0: '900000008' }, 'was refused'],
    ['WRONG_COLUMNS', { 16: 'x' }, '17 columns'],
  ])('are refused: %s %j', async (code, cells, reason) => {
    const wrong = line(events[0], { 0: '900000008', 26: '999' });
    const files = {
      events: [...events, wrong].join('\n'),
      mentions: [mentions[0], line(mentions[0], cells)].join('\n'),
    };
    const { rejects } = await importedText('gdelt', files);
    expect(rejects.find(({ file }) => file === 'mentions')).toMatchObject({ line: 2, code });
    expect(rejects.at(-1)?.reason).toContain(reason);
  });

  test('find rows of events wherever the blocks of a file end', async () => {
    const many = Array.from({ length: 900 }, (_, index) => line(events[0], { 0: String(index + 1) }));
    const some = [1, 580, 585, 899, 900].map((id) => line(mentions[1], { 0: String(id) }));
    const { account } = await importedText('gdelt', {
      m: some.join('\n'),
      e: `\ufeff${many.slice(0, 5).join('\n')}\n\n${many.slice(5).join('\n')}`,
    });
    expect(account).toMatchObject([{ kept: 5, refused: 0 }, { kept: 900 }]);
  });
});

describe('the knowledge graph', () => {
  test('2.1 tells whom and what documents name, and which words they quote', async () => {
    const { dossiers, account } = await imported('gdelt', [GKG]);
    expect(account[0]).toMatchObject({ records: 3, kept: 2, reasons: { NOTHING_NAMED: 1 } });
    const [post, herald] = dossiers;
    expect(post?.source).toMatchObject({
      title: 'Cod talks open in Bergen – ministers meet',
      published: '2024-05-08',
    });
    expect(post?.actors).toEqual([
      { person: 'gdelt-person-astrid-vik', name: 'Astrid Vik' },
      { person: 'gdelt-person-jon-hallsson', name: 'Jon Hallsson' },
      { institution: 'gdelt-organisation-nordic-fisheries-council', name: 'Nordic Fisheries Council' },
      // The country that the row gives for Bergen is that of another place.
      { country: 'country-no', name: 'Norway', iso2: 'NO' },
      { country: 'country-is', name: 'Iceland', iso2: 'IS' },
    ]);
    expect(post?.topics).toEqual([
      { id: 'gdelt-theme-fishing', name: 'FISHING' },
      { id: 'gdelt-theme-negotiations', name: 'NEGOTIATIONS' },
    ]);
    expect(post?.statements).toEqual([
      {
        id: 'quote-210',
        form: 'VERBATIM',
        voice: 'UNATTRIBUTED',
        verb: 'said',
        quote: 'nobody has to leave the harbour',
      },
      { id: 'quote-300', form: 'VERBATIM', voice: 'UNATTRIBUTED', quote: 'a fair share of it' },
    ]);
    expect(herald?.source.lang).toBe('is');
    expect(herald?.statements).toMatchObject([
      { form: 'PARAPHRASE', text: 'the quota has to rise', lang: 'en' },
    ]);
    expect(account[0]?.left).toEqual({ GCAM: 2, V2Tone: 2, 'CountryCode of another place': 1, Extras: 1 });
  });

  test('1.0 tells the same of several documents, and which events one holds', async () => {
    const { dossiers, account } = await imported('gdelt', [GKG_1, EVENTS_1]);
    expect(account[0]).toMatchObject({ records: 2, kept: 2, left: { TONE: 2, CAMEOEVENTIDS: 2 } });
    const [, post, harbour] = dossiers;
    expect(post?.actors.flatMap(({ person }) => person ?? [])).toEqual([
      'gdelt-person-astrid-vik',
      'gdelt-person-jon-hallsson',
    ]);
    expect(post?.events).toMatchObject([{ id: 'gdelt-800000001', kind: 'VISIT' }]);
    expect(harbour?.source.url).toBe('https://www.harbour-news.example/story?id=77');
    expect(harbour?.actors).toMatchObject([{ person: 'gdelt-person-astrid-vik' }, { country: 'country-no' }]);
  });

  test('leaves out, and counts, what cannot be read', async () => {
    const places = '1#Gaza Strip#GZ#GZ#31.4#34.3#GZ;1#Iceland;4##NO#NO07#1#1#1;';
    const odd = line(gkg1[1], {
      4: places,
      6: `Veld Council;${'a'.repeat(501)}`,
      10: 'https://x.example/1<UDIV>BBC',
    });
    const { dossiers, account } = await importedText('gdelt', {
      events: events1.join('\n'),
      documents: odd,
    });
    expect(dossiers.flatMap(({ relations }) => relations)).toContainEqual({
      from: 'gdelt-gns-gz',
      kind: 'LOCATED_IN',
      to: 'country-ps',
    });
    expect(account[1]?.left).toEqual({
      // Nobody says which of the two documents has the events.
      CAMEOEVENTIDS: 1,
      SOURCEURLS: 1,
      TONE: 1,
      'name over 500 characters': 1,
      'unreadable location': 1,
    });
    const quotes = line(gkg[0], { 22: '210|5|said|never#300|4||' });
    expect((await importedText('gdelt', quotes)).account[0]?.left).toMatchObject({
      'unreadable quotation': 1,
    });
  });

  test.each([
    ['WRONG_DATE', gkg, { 1: '20240230123000' }],
    ['WRONG_ID', gkg, { 0: 'x' }],
    ['NO_SOURCE', gkg, { 4: '' }],
    ['NOTHING_NAMED', gkg, { 7: '', 8: '', 10: '', 11: '', 12: '', 14: '', 22: 'no quotation' }],
    ['WRONG_DATE', gkg1.slice(1), { 0: '20120230' }],
    ['NOTHING_NAMED', gkg1.slice(1), { 3: ';', 4: '', 5: ' ', 6: '' }],
  ] as const)('rows are refused: %s', async (code, rows, cells) => {
    const { rejects } = await importedText('gdelt', [rows[0], line(rows[0], cells)].join('\n'));
    expect(rejects).toMatchObject([{ line: 2, code }]);
  });

  test('rows without a date or an address stand where they can', async () => {
    const { dossiers } = await importedText(
      'gdelt',
      [gkg[0], line(gkg[0], { 1: '0', 4: 'https://x.example/' })].join('\n'),
    );
    expect(dossiers[1]?.source.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { dossiers: ofFile, account } = await importedText('gdelt', line(gkg1[1], { 10: '' }), {
      source: {},
    });
    expect(ofFile[0]?.source).toMatchObject({ id: 'file', retrieved: '2012-05-08' });
    expect(account[0]?.left).toMatchObject({ SOURCES: 1 });
  });
});

describe('files', () => {
  test.each([
    ['WRONG_DELIMITER', events.map((each) => each.replaceAll('\t', ',')).join('\n')],
    ['NOT_GDELT', 'a\tb\tc\n'],
    ['NOT_GDELT', '{"type": "FeatureCollection"}'],
    ['NOT_GDELT', events[0]?.slice(0, 200) ?? ''],
    ['FILE_COMPRESSED', new Uint8Array(gzipSync(events[0] ?? ''))],
    ['FILE_COMPRESSED', new Uint8Array(Buffer.from('PK\u0003\u0004…'))],
    ['FILE_NOT_UTF8', new Uint8Array(Buffer.from('\u00e9\t', 'latin1'))],
    ['FILE_NOT_UTF8', new Uint8Array([...Buffer.from(`${events[0]}\n`), 0xff, 0xfe])],
  ])('are refused: %s', async (code, content) => {
    await expect(importedText('gdelt', content)).rejects.toMatchObject({ name: 'InputError', code });
  });

  test('may have a header, and be empty', async () => {
    const header = ['GlobalEventID', ...Array(60).fill('Column')].join('\t');
    const { account } = await importedText('gdelt', { a: `${header}\n${events[0]}\n`, b: '' });
    expect(account).toMatchObject([{ records: 1, kept: 1 }, { records: 0 }]);
  });

  test('are refused line by line from where they are cut off', async () => {
    const { account } = await importedText('gdelt', `${events[0]}\n${events[1]?.slice(0, 100)}`);
    expect(account).toMatchObject([{ records: 2, kept: 1, reasons: { WRONG_COLUMNS: 1 } }]);
  });

  test('of which bytes are others end in dossiers or in an error of ours', async () => {
    await tryMutants('gdelt', [EVENTS, MENTIONS, GKG, GKG_1, EVENTS_1], {}, 40);
  });
});

describe.skipIf(!DATA)('real data', () => {
  test('each row is kept, or refused with a reason', async () => {
    const files = ['mentions', 'events', 'gkg'].map((name) => join(DATA ?? '', 'gdelt', `${name}.csv`));
    const { dossiers, account } = await imported('gdelt', files);
    expect(account).toMatchObject([
      { records: 100, kept: 52, refused: 48, reasons: { UNKNOWN_EVENT: 48 } },
      { records: 100, kept: 100, refused: 0, left: { 'control characters': 3 } },
      { records: 100, kept: 100, refused: 0 },
    ]);
    const found = dossiers.flatMap((dossier) => dossier.events);
    expect(new Set(found.map(({ id }) => id)).size).toBe(100);
    expect(found.find(({ id }) => id === 'gdelt-410412348')).toMatchObject({
      kind: 'VISIT',
      code: 'CAMEO 042',
      when: '2014-02-18',
    });
    const quotations = dossiers
      .flatMap(({ statements }) => statements)
      .filter(({ form }) => form === 'VERBATIM');
    expect(quotations).toHaveLength(49);
    const budapest = dossiers
      .flatMap(({ relations }) => relations)
      .filter(({ from }) => from.includes('850553'));
    expect(new Set(budapest.map(({ to }) => to))).toEqual(new Set(['country-hu']));
  });
});
