/**
 * The samples: in May 2024 a Norwegian minister received an Icelandic one in Bergen over cod. Fjord Post tells of the visit,
 * of negotiations and of fishermen's accusations, Harbour News of a call and of a meeting to come; the Reykjavik Herald and
 * the radio report two of these events, too. Nobody in them exists.
 */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  EVENT_1,
  EVENT_2,
  EVENT_COLUMNS,
  type EventColumn,
} from '../../../src/exchange/import/gdelt/columns.ts';
import { titleOfUrl } from '../../../src/exchange/import/gdelt/title.ts';
import { imported, importedText, sample } from './imported.ts';

const EVENTS = sample('gdelt/events.tsv');
const EVENTS_1 = sample('gdelt/events-1.tsv');
const rows = (await readFile(EVENTS, 'utf8')).split('\n');

/** A row of the sample with other cells. */
function row(number: number, cells: Partial<Record<EventColumn, string>> = {}): string {
  const given = (rows[number] ?? '').split('\t');
  for (const [column, cell] of Object.entries(cells)) given[EVENT_2[column as EventColumn]] = cell;
  return given.join('\t');
}

describe('events', () => {
  test('become events of the articles that report them', async () => {
    const { dossiers, account } = await imported('gdelt', [EVENTS]);
    expect(account[0]).toMatchObject({ records: 7, kept: 7, refused: 0 });
    expect(dossiers.map(({ source }) => [source.publisher, source.title, source.retrieved])).toEqual([
      ['fjord-post.example', 'cod talks open in bergen', '2024-05-08'],
      ['harbour-news.example', 'https://www.harbour-news.example/story?id=77', '2024-05-08'],
    ]);
    const [post] = dossiers;
    expect(post?.source.url).toBe('https://fjord-post.example/2024/05/08/cod-talks-open-in-bergen');
    expect(post?.events[0]).toEqual({
      id: 'gdelt-900000001',
      kind: 'VISIT',
      code: 'CAMEO 043',
      title: 'Host a visit: NORWEGIAN MINISTER, ICELANDIC MINISTER',
      status: 'HELD',
      when: '2024-05-07',
      note: 'Goldstein scale 2.8; average tone -1.5; mentions 4, sources 1, articles 4; root event',
      place: 'gdelt-gns-3500001-05f844',
      participants: [
        { actor: 'gdelt-norgov-norwegian-minister', role: 'HOST', side: 'Norway' },
        { actor: 'gdelt-islgov-icelandic-minister', role: 'GUEST', side: 'Iceland' },
      ],
    });
  });

  test('name countries, their organs, organisations, and groups', async () => {
    const { dossiers } = await imported('gdelt', [EVENTS]);
    const [post, harbour] = dossiers;
    expect(post?.actors).toEqual(
      expect.arrayContaining([
        {
          group: 'gdelt-norgov-norwegian-minister',
          name: 'NORWEGIAN MINISTER',
          description: 'CAMEO NORGOV: Norway, government',
        },
        { institution: 'cameo-no-gov', name: 'Norway (government)', names: ['NORWAY'] },
        { country: 'country-is', name: 'Iceland', iso2: 'IS' },
        {
          group: 'gdelt-lab-fishermen',
          name: 'FISHERMEN',
          description: 'CAMEO LAB: labour',
          anonymous: true,
        },
      ]),
    );
    expect(post?.relations).toEqual([
      { from: 'gdelt-gns-3500001-05f844', kind: 'LOCATED_IN', to: 'country-no' },
      { from: 'cameo-no-gov', kind: 'PART_OF', to: 'country-no' },
    ]);
    expect(harbour?.actors).toEqual(
      expect.arrayContaining([
        { country: 'country-no', name: 'Norway', names: ['OSLO'], iso2: 'NO' },
        { institution: 'cameo-uno', name: 'United Nations' },
      ]),
    );
    expect(post?.places).toEqual([
      { id: 'gdelt-gns-3500001-05f844', name: 'Bergen, Hordaland, Norway', lat: 60.3894, lon: 5.33 },
    ]);
  });

  test('of words become statements, too, and what is intended is announced', async () => {
    const { dossiers } = await imported('gdelt', [EVENTS]);
    const [post, harbour] = dossiers;
    expect(post?.statements).toEqual([
      {
        id: 'said-900000003',
        speaker: 'gdelt-lab-fishermen',
        event: 'gdelt-900000003',
        form: 'PARAPHRASE',
        voice: 'SPEAKER',
        text: 'Accuse',
        lang: 'en',
      },
      expect.objectContaining({ text: 'Demand economic aid', addressedTo: 'cameo-no-gov' }),
    ]);
    expect(harbour?.events[0]).toMatchObject({ kind: 'MEETING', status: 'ANNOUNCED', when: '2024-05-07/..' });
    expect(harbour?.statements[0]).toMatchObject({ when: '2024-05-07', addressedTo: 'country-is' });
    expect(harbour?.statements[0]).not.toHaveProperty('event');
    expect(harbour?.events[1]).toMatchObject({
      kind: 'CALL',
      participants: [{ side: 'United Nations' }, { side: 'Norway' }],
    });
    expect(harbour?.events[2]).toMatchObject({ kind: 'ATTACK', code: 'CAMEO 181' });
    expect(harbour?.events[2]?.participants?.map(({ side }) => side)).toEqual([undefined, undefined]);
  });

  test('have no date where there is no such day', async () => {
    const { dossiers, account } = await imported('gdelt', [EVENTS]);
    expect(dossiers[1]?.events[2]).not.toHaveProperty('when');
    expect(account[0]?.left).toEqual({ Actor2Geo: 1, 'impossible SQLDATE': 1 });
  });

  test('of GDELT 1.0 stand in their file where no article is named', async () => {
    const { dossiers, account } = await imported('gdelt', [EVENTS_1]);
    expect(account[0]).toMatchObject({ records: 2, kept: 2 });
    expect(dossiers[0]?.source).toMatchObject({
      id: 'events-1',
      title: 'events-1',
      publisher: 'The GDELT Project',
      retrieved: '2026-01-01',
    });
    expect(dossiers[0]?.events[0]).toMatchObject({
      id: 'gdelt-800000002',
      kind: 'SIGNING',
      place: 'country-is',
    });
    expect(dossiers[1]?.events[0]).toMatchObject({
      id: 'gdelt-800000001',
      when: '2012-05-07',
      participants: [{ role: 'GUEST' }, { role: 'HOST' }],
    });
    const told = await imported('gdelt', [EVENTS_1], { source: {} });
    expect(told.dossiers[0]?.source.retrieved).toBe('2012-05-08');
  });

  test('become the same each time', async () => {
    expect(await imported('gdelt', [EVENTS, EVENTS_1])).toEqual(await imported('gdelt', [EVENTS, EVENTS_1]));
  });
});

describe('rows of events', () => {
  test.each([
    ['WRONG_COLUMNS', row(0).split('\t').slice(0, 40).join('\t')],
    ['WRONG_ID', row(0, { GLOBALEVENTID: '12a' })],
    ['UNKNOWN_CODE', row(0, { EventCode: '---' })],
    ['UNKNOWN_CODE', row(0, { EventCode: '__proto__' })],
    ['NO_ACTOR', row(2, { Actor1Code: '', Actor1Name: ' ' })],
    ['WRONG_DATE', row(0, { DATEADDED: '20240231121500' })],
    ['TOO_LARGE', row(0, { Actor1Name: 'A'.repeat(30_000) })],
    ['TOO_LARGE', row(0, { Actor1Name: 'A'.repeat(10_500_000) })],
  ])('are refused: %s', async (code, line) => {
    const { account, rejects } = await importedText('gdelt', `${row(1)}\n${line}\n${row(3)}\n`);
    expect(rejects.map((reject) => [reject.line, reject.code])).toEqual([[2, code]]);
    expect(rejects[0]?.reason).toMatch(/expected|at most|longer/);
    expect(account[0]).toMatchObject({ records: 3, kept: 2, reasons: { [code]: 1 } });
  });

  test('may lack what is not known', async () => {
    const { dossiers, account } = await importedText(
      'gdelt',
      [
        row(1, { ActionGeo_Lat: 'x', GoldsteinScale: '', AvgTone: '', NumMentions: '', IsRootEvent: '0' }),
        row(2, { EventCode: '1129', SOURCEURL: 'BBC Monitoring' }),
        row(3, { EventCode: '36', EventRootCode: '3', Actor1Name: '' }),
        row(4, { EventRootCode: '4' }),
      ].join('\n'),
    );
    const events = dossiers.flatMap((dossier) => dossier.events);
    expect(events.map(({ title, code }) => [title, code])).toEqual([
      ['Accuse: FISHERMEN', 'CAMEO 1129'],
      ['Negotiate: NORWAY, ICELAND', 'CAMEO 046'],
      ['Express the intent to meet or negotiate: Norway, ICELAND', 'CAMEO 036'],
      ['Talk by telephone: UNITED NATIONS, NORWAY', 'CAMEO 041'],
    ]);
    expect(events[1]).not.toHaveProperty('note');
    expect(account[0]?.left).toEqual({
      SOURCEURL: 1,
      'impossible coordinates': 1,
      'unknown end of EventCode': 1,
    });
  });

  test('with control characters are cleaned', async () => {
    const { dossiers, account } = await importedText(
      'gdelt',
      row(0, { ActionGeo_FullName: 'Ta\u0091izz\u0000, Yemen' }),
    );
    expect(dossiers[0]?.places[0]?.name).toBe('Ta‘izz, Yemen');
    expect(account[0]?.left).toMatchObject({ 'control characters': 1 });
  });

  test('name one actor once, who is on no side', async () => {
    const cells = Object.fromEntries(
      EVENT_COLUMNS.filter((column) => column.startsWith('Actor2')).map((column) => {
        const own = column.replace('Actor2', 'Actor1') as EventColumn;
        return [column, row(0).split('\t')[EVENT_2[own]] ?? ''];
      }),
    );
    const { dossiers } = await importedText('gdelt', row(0, cells));
    expect(dossiers[0]?.events[0]?.participants).toEqual([
      { actor: 'gdelt-norgov-norwegian-minister', role: 'HOST' },
    ]);
  });

  test('stand on sides by their names where countries do not tell them apart', async () => {
    const { dossiers } = await importedText(
      'gdelt',
      row(0, { Actor2Code: 'NOROPP', Actor2CountryCode: 'NOR', Actor2Type1Code: 'OPP' }),
    );
    const sides = dossiers[0]?.events[0]?.participants?.map(({ side }) => side);
    expect(sides).toEqual(['NORWEGIAN MINISTER', 'ICELANDIC MINISTER']);
  });
});

test('columns are those of GDELT', () => {
  expect(EVENT_COLUMNS).toHaveLength(61);
  expect([EVENT_2.SOURCEURL, EVENT_2.ActionGeo_FeatureID, EVENT_2.EventCode]).toEqual([60, 58, 26]);
  expect([EVENT_1.SOURCEURL, EVENT_1.ActionGeo_FeatureID, EVENT_1.EventCode]).toEqual([57, 55, 26]);
  expect(Object.keys(EVENT_1).sort()).toEqual([...EVENT_COLUMNS].sort());
});

test.each([
  ['http://a.example/2015/feline-beauties/articleshow/46292006.cms', 'feline beauties'],
  ['http://a.example/caf%C3%A9-in-the-harbour.html?x=1', 'café in the harbour'],
  ['http://a.example/in-short/article_a130fb77-777e-5da3', 'in short'],
  ['http://a.example/a%FF-b', 'http://a.example/a%FF-b'],
  ['http://a.example', 'http://a.example'],
])('the title of %s', (url, title) => {
  expect(titleOfUrl(url)).toBe(title);
});
