import { describe, expect, test } from 'vitest';
import { Survey } from '../../../src/exchange/import/wikidata/survey.ts';
import { importedText, sample, tryMutants } from './imported.ts';
import { body, entity, human, item, lines, text } from './wikidata-built.ts';

const ann = human('Q1', 'Ann');
const wikidata = (content: string | Uint8Array) => importedText('wikidata', content);

/** Whether something is the item of a page. */
function isOf(page: string): (declared: { readonly wikidata?: string | undefined }) => boolean {
  return ({ wikidata: id }) => page === `wikidata-page-${id?.toLowerCase()}`;
}

async function kindsOf(...entities: readonly unknown[]) {
  const { dossiers, rejects } = await wikidata(lines(...entities));
  const kinds = dossiers
    .filter(({ source }) => source.publisher === 'Wikidata')
    .flatMap(({ source, actors, places, events }) => [
      ...actors.filter(isOf(source.id)).map((actor) => Object.keys(actor)[0]),
      ...places.filter(isOf(source.id)).map(() => 'place'),
      ...events.map(({ kind }) => kind),
    ]);
  return [...kinds, ...rejects.map(({ code }) => code)];
}

describe('what an item of wikidata is', () => {
  const of = (...classes: readonly string[]) => entity('Q1', 'X', { P31: classes.map((id) => item(id)) });
  const sub = (id: string, ...above: readonly string[]) =>
    entity(id, id, { P279: above.map((each) => item(each)) });

  test.each([
    ['person', of('Q5')],
    ['institution', of('Q7278')],
    ['country', of('Q6256', 'Q43229')],
    ['group', of('Q8436')],
    ['MEETING', of('Q1190554', 'Q1072326')],
    ['OTHER', of('Q40231')],
    ['place', of('Q515')],
    ['IS_TITLE', of('Q4164871')],
    ['KIND_NOT_TAKEN', of('Q16521')],
  ])('%s: by its class', async (kind, subject) => {
    expect(await kindsOf(subject)).toEqual([kind]);
  });

  test('by the nearest class above its own, however these go round', async () => {
    const tree = [sub('Q80', 'Q81', 'Q80'), sub('Q81', 'Q80', 'Q82'), sub('Q82', 'Q43229', 'Q5')];
    expect((await kindsOf(of('Q80'), ...tree))[0]).toBe('person');
    expect((await kindsOf(of('Q80'), sub('Q80', 'Q81', 'Q515'), sub('Q81', 'Q5')))[0]).toBe('place');
  });

  test('by its coordinates or its code, where its class does not say', async () => {
    const there = { P625: [text({ latitude: 1, longitude: 200 })] };
    expect(await kindsOf(entity('Q1', 'X', there))).toEqual(['place']);
    expect(await kindsOf(entity('Q1', 'X', { ...there, P710: [item('Q5')] }))).toEqual(['KIND_NOT_TAKEN']);
    expect(await kindsOf(entity('Q1', 'X', { ...there, P297: [text('XW')] }))).toEqual(['country']);
    expect(await kindsOf(entity('Q1', 'X', { P31: [item('Q43229')], P297: [text('EU')] }))).toEqual([
      'institution',
    ]);
  });

  test('by who names it, and by who names that', async () => {
    const named = human('Q1', 'Ann', { P463: [item('Q2')] });
    const union = entity('Q2', 'Union', { P17: [item('Q3')] });
    expect(await kindsOf(named, union, entity('Q3', 'Isle', {}))).toEqual([
      'person',
      'institution',
      'country',
    ]);
  });

  test('by who names it rather than by where it stands, but for what may be a town or a museum', async () => {
    const there = (id: string, claims = {}) =>
      entity(id, id, { P625: [text({ latitude: 1, longitude: 2 })], ...claims });
    const ann = human('Q1', 'Ann', {
      P463: [item('Q2', { references: [{ snaks: { P248: [item('Q3').mainsnak] } }] })],
      P39: [item('Q9', { qualifiers: { P642: [item('Q4').mainsnak] } })],
    });
    const town = there('Q4', { P131: [item('Q5')] });
    expect(await kindsOf(ann, there('Q2'), there('Q3'), town, entity('Q5', 'Shire', {}))).toEqual([
      'person',
      'institution',
      'place',
      'place',
      'place',
    ]);
  });

  test('one code is one country', async () => {
    const isle = (id: string) => entity(id, id, { P31: [item('Q6256')], P297: [text('XV')] });
    const { dossiers } = await wikidata(lines(isle('Q20'), isle('Q3')));
    const ids = dossiers.flatMap(({ actors }) => actors.map((actor) => actor.country));
    expect(ids.sort()).toEqual(['country-xv', 'wikidata-q20']);
  });
});

describe('files of wikidata', () => {
  test.each([
    ['a reply', JSON.stringify({ entities: { Q1: ann }, success: 1 })],
    ['a reply that begins otherwise', JSON.stringify({ success: 1, warnings: [{}], entities: { Q1: ann } })],
    ['a reply with a list', JSON.stringify({ entities: [ann] })],
    ['replies in a list', JSON.stringify([{ entities: { Q1: ann } }])],
    ['replies one a line', lines({ entities: { Q1: ann } }, { success: 1 })],
    ['a dump', `[\n${JSON.stringify(ann)}\n]\n`],
    ['JSON Lines', lines(ann)],
    ['an entity', `\uFEFF${JSON.stringify(ann)}`],
  ])('may be %s', async (_, content) => {
    const { dossiers, account } = await wikidata(content);
    expect(dossiers[0]?.actors).toMatchObject([{ person: 'wikidata-q1', name: 'Ann' }]);
    expect(account[0]).toMatchObject({ records: 1, kept: 1 });
  });

  test.each([
    ['NOT_AN_ENTITY', { persons: [] }],
    ['NOT_AN_ENTITY', { id: 7 }],
    ['NOT_AN_ENTITY', 'Q7747'],
    ['NOT_THERE', { id: 'Q9', missing: '' }],
    ['NOT_AN_ITEM', { id: 'L1', type: 'lexeme', lemmas: {} }],
    ['NO_NAME', { ...ann, labels: [] }],
    ['KIND_UNKNOWN', entity('Q9', 'Lost')],
    ['KIND_NOT_TAKEN', entity('Q9', 'Beetle', {})],
    ['ERROR_REPLY', { error: { code: 'no-such-entity', info: 'Could not find Q0' } }],
  ])('refuses by name: %s', async (code, record) => {
    const { account, rejects } = await wikidata(lines(record));
    expect(account[0]).toMatchObject({ records: 1, kept: 0, reasons: { [code]: 1 } });
    expect(rejects[0]?.reason).toMatch(/^\S.*\.$/);
  });

  test('bring no page of what has a name only, but declare it where others name it', async () => {
    const member = human('Q1', 'Ann', { P463: [item('Q2')], P1344: [item('Q3')] });
    const { dossiers, rejects } = await wikidata(lines(member, entity('Q2', 'Union'), entity('Q3', 'Talks')));
    expect(dossiers.map(({ source }) => source.id)).toEqual(['wikidata-page-q1']);
    expect(dossiers[0]?.actors).toMatchObject([
      { person: 'wikidata-q1' },
      { institution: 'wikidata-q2', name: 'Union' },
    ]);
    expect(rejects.map(({ id, code }) => [id, code])).toEqual([
      ['Q2', 'NAME_ONLY'],
      ['Q3', 'NAME_ONLY'],
    ]);
  });

  test('of replies that contradict each other keep the names of the first', async () => {
    const again = { ...ann, labels: { en: { value: 'Anne' } }, modified: '2024-01-01T00:00:00Z' };
    const { dossiers } = await wikidata(lines(ann, again));
    expect(dossiers).toHaveLength(1);
    expect(dossiers[0]).toMatchObject({ source: { retrieved: '2024-01-01' }, actors: [{ name: 'Ann' }] });
  });

  test.each([
    ['truncated', '{"entities": {"Q1": {"id": "Q1"', 'FILE_NOT_JSON'],
    ['another format', 'id,name\nQ1,Ann\n', undefined],
    ['another encoding', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'FILE_NOT_UTF8'],
    ['too deep', `{"entities": ${'{"a": '.repeat(80)}1${'}'.repeat(81)}`, undefined],
  ])('that are %s', async (_, content, code) => {
    const outcome = await wikidata(content).then(
      ({ account }) => account[0]?.kept,
      (error) => error.code,
    );
    expect(outcome).toBe(code ?? (typeof outcome === 'string' ? 'FILE_NOT_JSON' : 0));
  });

  test('hold a record that is too large, and one with a NUL', async () => {
    const large = { ...ann, id: 'Q3', aliases: 'x'.repeat(10_000_001) };
    const { account } = await wikidata(lines(large, human('Q2', 'A\u0000nn'), ann));
    expect(account[0]).toMatchObject({ records: 3, kept: 1, reasons: { TOO_LARGE: 1, WRONG_VALUE: 1 } });
  });

  test('hold more items than are held together', async () => {
    const path = sample('wikidata/veld.json');
    const survey = Survey.of(
      [{ name: path, path, modified: '2025-01-01' }],
      [],
      new AbortController().signal,
      15,
    );
    await expect(survey).rejects.toMatchObject({ code: 'TOO_MANY_ITEMS' });
  });

  test('hold keys that are no keys elsewhere, and shapes that nobody expects', async () => {
    const claims =
      '{"__proto__": [1], "P31": [{"mainsnak": {"datavalue": {"value": {"numeric-id": 5}}}}, null]}';
    const labels = '{"__proto__": {"value": "Eve"}, "en": {"value": " Ann "}, "fr": 3, "de": {"value": ""}}';
    const { dossiers } = await wikidata(
      `{"id": "Q1", "labels": ${labels}, "claims": ${claims}, "aliases": []}`,
    );
    expect(dossiers[0]?.actors).toMatchObject([{ person: 'wikidata-q1', name: 'Ann' }]);
    const odd = ['x', null, [[]], [{ mainsnak: 1, qualifiers: [1], references: [{ snaks: [] }] }]];
    const strange = odd.map((P463, index) => human(`Q${index + 1}`, 'Ann', { P463, P39: P463, P569: P463 }));
    const { account } = await wikidata(lines(...strange, body('Q9', 'B')));
    expect(account[0]).toMatchObject({ records: 5, kept: 5 });
  });

  test('end in dossiers or an error that was chosen, whatever bytes they lack', async () => {
    await tryMutants('wikidata', [sample('wikidata/veld.json')], {}, 40);
  });
});
