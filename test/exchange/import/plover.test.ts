/**
 * The sample: a Norwegian minister received an Icelandic delegation and the United Nations in Bergen; Iceland demanded that
 * Norwegian boats leave its waters; both countries spoke by telephone. Nobody in it exists. Each record's sentence is a source,
 * and events and actors stand on its marked words.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { sha256, spansOf } from '../../../src/dossier/spans.ts';
import { marksOf } from '../../../src/exchange/import/plover/markup.ts';
import { DATA, imported, importedText, sample, tryMutants } from './imported.ts';

const RECORDS = sample('plover/records.json');
const records: Record<string, unknown>[] = JSON.parse(await readFile(RECORDS, 'utf8'));
const [, visit = {}] = records;

/** Imports files with the texts of their sources. */
async function withTexts(paths: readonly string[]) {
  const texts = new Map<string, string>();
  const onText = async (source: string, text: string) => void texts.set(source, text);
  return { ...(await imported('plover', paths, { onText })), texts };
}

/** The words that a record stands on. */
function words(record: object | undefined, text = ''): string[] {
  return spansOf(record).map(([start, end]) => text.slice(start, end));
}

describe('records', () => {
  test('become events of their own texts', async () => {
    const { dossiers, account, texts } = await withTexts([RECORDS]);
    expect(account[0]).toMatchObject({ records: 4, kept: 3, reasons: { NO_EVENT: 1 } });
    const dossier = dossiers.find(({ source }) => source.id.endsWith('0002')) as Dossier;
    const text = String(visit.text);
    expect(dossier.source).toEqual({
      id: 'plover-coast-consult-0002',
      title: 'PLOVER-COAST-CONSULT-0002',
      publisher: 'Coast Desk',
      lang: 'en',
      retrieved: '2024-06-01',
      licence: 'CC BY 4.0',
      attribution: 'Copyright 2024 by the Coast Desk',
      sha256: sha256(text),
      length: text.length,
    });
    expect(texts.get('plover-coast-consult-0002')).toBe(text);
    const [event] = dossier.events;
    expect(event).toMatchObject({
      id: 'plover-coast-consult-0002-event',
      kind: 'VISIT',
      code: 'PLOVER CONSULT host',
      title: 'received delegation',
      status: 'HELD',
      when: '2024-05-07',
      note: 'size: 12; coder: Second reader; version: 1',
      place: 'plover-place-bergen-no',
      topics: ['plover-context-diplomatic', 'plover-context-resource'],
      participants: [
        { actor: 'plover-norgov-norwegian-fisheries-minister-astrid-vik', role: 'HOST', side: 'Norway' },
        { actor: 'plover-islgov-icelandic-delegation', role: 'GUEST', side: 'Iceland' },
        { actor: 'cameo-uno', role: 'GUEST', side: 'United Nations' },
      ],
    });
    expect(words(event, text)).toEqual(
      ['delegation', 'received'].sort((a, b) => text.indexOf(a) - text.indexOf(b)),
    );
    expect(event?.participants?.flatMap((participant) => words(participant, text))).toEqual([
      'Norwegian Fisheries Minister Astrid Vik',
      'Icelandic delegation',
      'U.N.',
    ]);
    expect(dossier.relations).toEqual([
      { from: 'plover-place-bergen-no', kind: 'LOCATED_IN', to: 'country-no' },
    ]);
    expect(dossier.statements).toEqual([]);
  });

  test('of words become statements, too', async () => {
    const { dossiers, account, texts } = await withTexts([RECORDS]);
    const dossier = dossiers.find(({ source }) => source.id.endsWith('0003')) as Dossier;
    const text = texts.get(dossier.source.id);
    expect(dossier.actors).toMatchObject([
      { country: 'country-is', name: 'Iceland', names: ['Reykjavik'] },
      { group: 'plover-norbus-fishing-boats', description: 'PLOVER NORBUS: Norway, business' },
    ]);
    expect(dossier.statements).toMatchObject([
      {
        id: 'said',
        speaker: ['country-is'],
        addressedTo: ['plover-norbus-fishing-boats'],
        event: 'plover-coast-demand-0003-event',
        form: 'PARAPHRASE',
        text: 'demanded to leave',
      },
    ]);
    expect(dossier.events[0]).toMatchObject({
      place: 'country-is',
      note: expect.stringContaining('not certain'),
    });
    expect(dossier.events[0]).not.toHaveProperty('when');
    // The marked copy lacks a word of the text.
    expect(words(dossier.statements[0], text)).toEqual(['demanded', 'leave']);
    expect(words(dossier.actors[1], text)).toEqual(['fishing boats']);
    expect(account[0]?.left).toEqual({ 'placeholder date': 2 });
  });

  test('without targets have sources that face each other', async () => {
    const { dossiers } = await imported('plover', [RECORDS]);
    expect(dossiers.find(({ source }) => source.id.endsWith('0004'))?.events).toMatchObject([
      {
        kind: 'CALL',
        participants: [
          { actor: 'country-no', side: 'Norway' },
          { actor: 'country-is', side: 'Iceland' },
        ],
      },
    ]);
  });

  test('become the same each time, and of JSON Lines', async () => {
    const lines = records.map((record) => JSON.stringify(record)).join('\n');
    const [first, again] = [await imported('plover', [RECORDS]), await importedText('plover', lines)];
    expect(again.dossiers).toEqual(first.dossiers);
    expect(await imported('plover', [RECORDS])).toEqual(first);
  });
});

describe('what is refused', () => {
  test.each([
    ['NO_EVENT', { id: 'a', source: 'x' }],
    ['NO_EVENT', { ...visit, event: [{}, ''] }],
    ['NO_ID', { ...visit, id: ' ' }],
    ['UNKNOWN_CODE', { ...visit, event: ['__proto__', 'consult'] }],
    ['NO_ACTOR', { ...visit, source: '', target: null }],
    ['NO_ACTOR', { ...visit, source: [null, 'x', {}], target: [] }],
    ['NOT_A_RECORD', 7],
    ['TOO_LARGE', { ...visit, comment: 'x'.repeat(10_100_000) }],
    ['TOO_DEEP', { ...visit, comment: JSON.parse(`${'['.repeat(80)}${']'.repeat(80)}`) }],
  ])('a record: %s', async (code, record) => {
    const { rejects, account } = await importedText('plover', JSON.stringify([visit, record]));
    expect(rejects.map((reject) => reject.code)).toEqual([code]);
    expect(account[0]).toMatchObject({ kept: 1, refused: 1 });
  });

  test.each([
    ['FILE_NOT_JSON', JSON.stringify(records).slice(0, -40)],
    ['NOT_PLOVER', 'id\tevent\n1\tCONSULT'],
    ['NOT_PLOVER', '17'],
    ['FILE_NOT_UTF8', new Uint8Array([0x5b, 0xff, 0xfe])],
  ])('a file: %s', async (code, content) => {
    await expect(importedText('plover', content)).rejects.toMatchObject({ name: 'InputError', code });
  });

  test('what has no place is counted', async () => {
    const odd = {
      ...visit,
      date: '2024-02-30',
      weather: 'rain',
      comment: { by: 'First reader' },
      publication: ['Coast Desk', 'Fjord Desk'],
      eventLoc: { name: '', latitude: 60 },
      dateCoded: 'June',
      textInfo: null,
      source: [{ code: 'NOR' }, 5],
    };
    const { dossiers, account } = await importedText('plover', JSON.stringify(odd));
    expect(dossiers[0]?.events[0]?.participants?.[0]).toEqual({
      actor: 'country-no',
      role: 'HOST',
      side: 'Norway',
    });
    expect(account[0]?.left).toEqual({
      'actor without words and code': 1,
      'impossible date': 1,
      'position of an actor': 1,
      'property comment': 1,
      'property dateCoded': 1,
      'property eventLoc': 1,
      'property publication': 1,
      'property weather': 1,
    });
    const unfit = { ...visit, id: 'other', textInfo: { markup: 'Some (SRC: other) words (EVT: are' } };
    const { dossiers: others, account: counted } = await importedText('plover', JSON.stringify(unfit));
    expect(others[0]?.source.id).toBe('plover-other');
    expect(others[0]?.events[0]).not.toHaveProperty('at');
    expect(counted[0]?.left).toMatchObject({ 'marks that do not stand in the text': 1 });
  });

  test('a control character is refused with what bears it', async () => {
    const { rejects } = await importedText('plover', JSON.stringify({ ...visit, eventText: 'a\u0000b' }));
    expect(rejects[0]?.code).toBe('WRONG_VALUE');
  });

  test('files of which bytes are others end in dossiers or in an error of ours', async () => {
    await tryMutants('plover', [RECORDS], {}, 60);
  });
});

test('marks are found where the marked copy is another text', () => {
  const text = 'The union (in Veld) met A and B.';
  expect(marksOf(text, 'The (SRC: union) (in Veld) (EVT: met) (TAR: A) and (SRC/TAR: B).')).toEqual({
    marks: [
      { tags: ['SRC'], span: [4, 9] },
      { tags: ['EVT'], span: [20, 23] },
      { tags: ['TAR'], span: [24, 25] },
      { tags: ['SRC', 'TAR'], span: [30, 31] },
    ],
    isWhole: true,
  });
  const copy = 'The (SRC: union) met) (TAR: (EVT: A) and B).';
  expect(marksOf(text, copy)).toMatchObject({
    marks: [{ span: [4, 9] }, {}, { span: [24, 31] }],
    isWhole: true,
  });
  expect(marksOf(text, 'No (SRC: word) fits').isWhole).toBe(false);
});

describe.skipIf(!DATA)('real data', () => {
  test('each record is kept but for what documents the file, and stands on its marked words', async () => {
    const { dossiers, account, texts } = await withTexts([
      join(DATA ?? '', 'plover/PLOVER_GSR_CAMEO.half.json'),
    ]);
    expect(account[0]).toMatchObject({
      records: 162,
      kept: 161,
      reasons: { NO_EVENT: 1 },
      left: { 'placeholder date': 161, 'position of an actor': 4, 'marks that do not stand in the text': 3 },
    });
    for (const { source, actors, events, statements } of dossiers) {
      const text = texts.get(source.id) ?? '';
      expect(source.sha256).toBe(sha256(text));
      for (const record of [
        ...actors,
        ...events,
        ...events.flatMap((each) => each.participants ?? []),
        ...statements,
      ]) {
        const hashes = [record.sha256 ?? []].flat();
        expect(words(record, text).map(sha256)).toEqual(hashes);
      }
    }
    const found = dossiers.flatMap(({ events }) => events);
    expect(found.filter(({ kind }) => kind === 'ATTACK')).toHaveLength(16);
    expect(found.find(({ id }) => id === 'plover-gsr01-consult-0002-event')).toMatchObject({
      kind: 'CALL',
      participants: [{ side: 'United States' }, { side: 'Russia' }],
    });
  });
});
