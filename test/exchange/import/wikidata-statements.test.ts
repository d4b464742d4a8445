import { describe, expect, test } from 'vitest';
import { importedText } from './imported.ts';
import { body, entity, human, item, lines, statement, text, time } from './wikidata-built.ts';

const somevalue = { snaktype: 'somevalue' };

async function relationsOf(...entities: readonly unknown[]) {
  const { dossiers, account, rejects } = await importedText('wikidata', lines(...entities));
  const pages = dossiers.filter(({ source }) => source.publisher === 'Wikidata');
  const short = (id: string) => id.replace('wikidata-', '');
  const relations = pages.flatMap(({ relations }) =>
    relations.map(({ from, kind, to, title, since, until }) =>
      [short(from), kind, short(to), title, since, until].filter((each) => each !== undefined).join(' '),
    ),
  );
  return { relations, left: account[0]?.left ?? {}, rejects, dossiers };
}

describe('offices in wikidata', () => {
  const office = (claims: object) =>
    entity('Q20', 'minister', { P31: [item('Q4164871')], ...(claims as Record<string, unknown>) });
  const holder = (qualifiers: object = {}) => human('Q1', 'Ann', { P39: [item('Q20', { qualifiers })] });

  test.each([
    ['a qualifier before the office itself', { P642: [{ datavalue: { value: { id: 'Q10' } } }] }, 'q10'],
    ['what it directs before its jurisdiction', {}, 'q11'],
  ])('lead to the body of %s', async (_, qualifiers, to) => {
    const own = office({ P1001: [item('Q10')], P2389: [item('Q11')] });
    const { relations } = await relationsOf(
      holder(qualifiers),
      body('Q10', 'Board'),
      body('Q11', 'Office'),
      own,
    );
    expect(relations).toEqual([`q1 HOLDS ${to} minister`]);
  });

  const town = entity('Q13', 'Veld', { P31: [item('Q515')] });
  const state = entity('Q14', 'Isle', { P31: [item('Q6256')] });

  test.each([
    ['no body is known', { P2389: [item('Q99')] }],
    ['a town has none, though its state is one', { P1001: [item('Q13')], P17: [item('Q14')] }],
  ])('are left where %s', async (_, own) => {
    const { relations, left } = await relationsOf(holder(), office(own), town, state);
    expect(relations).toEqual([]);
    expect(left).toEqual({ 'P39 without a body': 1 });
  });

  test('lead to each of several bodies, and unknown ones are counted', async () => {
    const of = (...ids: readonly string[]) => ids.map((id) => ({ datavalue: { value: { id } } }));
    const named = [body('Q10', 'Board'), body('Q11', 'Office'), town, state];
    const qualifiers = { P2389: of('Q10', 'Q11', 'Q12', 'Q13'), P17: of('Q14') };
    const { relations, left } = await relationsOf(holder(qualifiers), ...named, office({}));
    expect(relations).toEqual(['q1 HOLDS q10 minister', 'q1 HOLDS q11 minister']);
    expect(left).toEqual({ 'P39 at another kind': 1, 'P39 at unlabelled': 1, 'qualifier P17': 1 });
  });

  test('without a value, and heads that a body names', async () => {
    const ann = human('Q1', 'Ann', { P39: [statement(somevalue)] });
    const { relations, left } = await relationsOf(ann, body('Q10', 'Board', { P488: [item('Q1')] }));
    expect(relations).toEqual(['q1 HOLDS q10 chairperson']);
    expect(left).toEqual({ 'P39 without a value': 1 });
  });
});

describe('statements of wikidata', () => {
  test('that are deprecated are left, and preferred ones exclude no others', async () => {
    const ann = human('Q1', 'Ann', {
      P463: [
        item('Q10', { rank: 'deprecated' }),
        item('Q11', { rank: 'preferred' }),
        item('Q12', { rank: 'normal' }),
      ],
    });
    const bodies = ['Q10', 'Q11', 'Q12'].map((id) => body(id, id));
    const { relations, left } = await relationsOf(ann, ...bodies);
    expect(relations).toEqual(['q1 MEMBER_OF q11', 'q1 MEMBER_OF q12']);
    expect(left).toEqual({ 'P463 deprecated': 1 });
  });

  test('that lead nowhere, to another kind or to itself are counted by property', async () => {
    const { left } = await relationsOf(
      human('Q1', 'Ann', { P463: [item('Q99')], P22: [item('Q10')], P26: [item('Q1')], P40: [{ rank: {} }] }),
      body('Q10', 'Board'),
    );
    expect(left).toEqual({
      'P463 to unlabelled': 1,
      'P22 to another kind': 1,
      'P26 to itself': 1,
      'P40 without a value': 1,
    });
  });

  test('are called what the files call their property and kinship', async () => {
    const names = [{ id: 'P22', type: 'property', labels: { en: { value: 'dad' } } }, entity('Q30', 'uncle')];
    const kin = { qualifiers: { P1039: [{ datavalue: { value: { id: 'Q30' } } }] } };
    const { relations } = await relationsOf(
      human('Q1', 'Ann', { P22: [item('Q2')], P1038: [item('Q3', kin)] }),
      human('Q2', 'Bob'),
      human('Q3', 'Cy'),
      ...names,
    );
    expect(relations).toEqual(['q2 KIN_OF q1 dad', 'q3 KIN_OF q1 uncle']);
  });

  test('that end before they begin are left out by the check, with their line', async () => {
    const qualifiers = { P580: [time('+2020-00-00T00:00:00Z', 9)], P582: [time('+2010-00-00T00:00:00Z', 9)] };
    const { relations, left, rejects } = await relationsOf(
      body('Q10', 'Board'),
      human('Q1', 'Ann', { P463: [item('Q10', { qualifiers })] }),
    );
    expect([relations, left]).toEqual([[], { WRONG_DATE: 1 }]);
    expect(rejects).toMatchObject([{ line: 2, id: 'Q1', code: 'WRONG_DATE' }]);
  });

  test.each([
    ['+1917-10-25T00:00:00Z', 11, 'Q1985786', '1917-11-07'],
    ['+1917-10-00T00:00:00Z', 10, 'Q1985786', '1917-10'],
    ['+2014-04-02T00:00:00Z', 11, undefined, '2014-04-02'],
    ['+00000002014-04-02T00:00:00Z', 11, undefined, '2014-04-02'],
    ['+2014-04-02T00:00:00Z', 9, undefined, '2014'],
    ['+2014-04-00T00:00:00Z', 11, undefined, '2014-04'],
    ['+1950-00-00T00:00:00Z', 8, undefined, '195X'],
    ['+1900-00-00T00:00:00Z', 7, undefined, '1801/1900'],
    ['-0044-03-15T00:00:00Z', 9, undefined, '-0043'],
    ['+2000-00-00T00:00:00Z', 6, undefined, undefined],
    ['+12000-00-00T00:00:00Z', 9, undefined, undefined],
    ['+2014-02-31T00:00:00Z', 11, undefined, undefined],
    ['yesterday', 11, undefined, undefined],
  ])('since %s with precision %i hold since then', async (value, precision, calendar, since) => {
    const qualifiers = { P580: [time(value, precision, calendar)] };
    const ann = human('Q1', 'Ann', { P463: [item('Q10', { qualifiers })] });
    const { relations, left } = await relationsOf(ann, body('Q10', 'Board'));
    expect(relations).toEqual([`q1 MEMBER_OF q10${since === undefined ? '' : ` ${since}`}`]);
    expect(left).toEqual(since === undefined ? { 'qualifier P580': 1 } : {});
  });

  test('keep the first of several days, and count the others and what is too vague', async () => {
    const years = ['+2010-00-00T00:00:00Z', '+2012-00-00T00:00:00Z'].map((year) => time(year, 9));
    const vague = time('+2000-00-00T00:00:00Z', 6);
    const qualifiers = { P580: years, P582: [vague] };
    const still = { P580: [somevalue], P582: [{ snaktype: 'novalue' }] };
    const ann = human('Q1', 'Ann', {
      P463: [item('Q10', { qualifiers })],
      P570: years.map((year) => statement(year)),
    });
    const bob = human('Q2', 'Bob', { P463: [item('Q10', { qualifiers: still })] });
    const battle = entity('Q40', 'Battle', { P31: [item('Q1072326')], P585: [statement(vague)] });
    const { relations, left } = await relationsOf(ann, bob, body('Q10', 'Board'), battle);
    expect(relations).toEqual(['q1 MEMBER_OF q10 2010', 'q2 MEMBER_OF q10']);
    expect(left).toEqual({ P570: 1, P585: 1, 'qualifier P580': 1, 'qualifier P582': 1 });
  });

  test('of the Julian calendar stand beside Gregorian days, in lives and events', async () => {
    const day = statement(time('+1709-06-27T00:00:00Z', 11, 'Q1985786'));
    const { dossiers } = await relationsOf(
      human('Q1', 'Ann', { P569: [day], P570: [day] }),
      entity('Q40', 'Battle', { P31: [item('Q1072326')], P585: [day] }),
    );
    const [ann] = dossiers.flatMap(({ actors }) => actors);
    expect(ann?.description).toBe('born 1709, died 1709-07-08 (1709-06-27 in the Julian calendar)');
    const [battle] = dossiers.flatMap(({ events }) => events);
    expect(battle).toMatchObject({ when: '1709-07-08', note: 'In the Julian calendar: 1709-06-27' });
  });

  test('refer to documents by address or name; other references are counted', async () => {
    const references = [
      { P854: [{ datavalue: { value: 'ftp://a.example/x' } }] },
      { P248: [{ datavalue: { value: { id: 'Q98' } } }] },
      {},
      { P854: [{ datavalue: { value: 'https://a.example/x' } }] },
    ].map((snaks) => ({ snaks }));
    const ann = human('Q1', 'Ann', { P463: [item('Q10', { references })] });
    const { left, dossiers } = await relationsOf(ann, body('Q10', 'Board'));
    expect(left).toEqual({ 'reference P854': 1, 'reference to unlabelled': 1, 'reference to nothing': 1 });
    const [{ source } = {}] = dossiers.filter(({ source }) => source.publisher === 'a.example');
    expect(source).toMatchObject({ title: 'https://a.example/x', retrieved: '2025-03-01' });
  });

  test('say who took part in an event that was, is ahead, or lasted', async () => {
    const told = (url: string, published: unknown) => {
      const snaks = { P854: [{ datavalue: { value: url } }], P577: [published] };
      return item('Q1', { references: [{ snaks }] });
    };
    const before = time('+2020-04-00T00:00:00Z', 10);
    const coming = { P710: [told('https://a.example/2030', before)] };
    const held = { P710: [told('https://b.example/2020', before)] };
    const events = [
      ['Q40', { ...coming, P585: [statement(time('+2030-05-00T00:00:00Z', 10))] }],
      ['Q41', { ...held, P580: [statement(time('+2020-05-04T00:00:00Z', 11))] }],
      [
        'Q42',
        { P580: [text('x')], P582: [statement(time('+2020-05-04T00:00:00Z', 11))], P361: [item('Q41')] },
      ],
    ].map(([id, claims]) =>
      entity(id as string, id as string, { P31: [item('Q1072326')], ...(claims as object) }),
    );
    const ann = human('Q1', 'Ann', { P1344: [item('Q41'), item('Q40')] });
    const { dossiers } = await relationsOf(ann, ...events);
    const all = dossiers.flatMap(({ events }) =>
      events.map(({ title, status, when, partOf }) => [title, status, when, partOf]),
    );
    expect(all).toEqual([
      ['Q41', 'HELD', undefined, undefined],
      ['Q40', 'ANNOUNCED', undefined, undefined],
      ['Q40', 'ANNOUNCED', '2030-05', undefined],
      ['Q41', 'HELD', '2020-05-04/..', undefined],
      ['Q42', 'HELD', '../2020-05-04', 'wikidata-q41'],
      ['Q41', 'HELD', undefined, undefined],
      ['Q40', 'ANNOUNCED', undefined, undefined],
      ['Q41', 'ANNOUNCED', undefined, undefined],
    ]);
    expect(dossiers[0]?.events[0]?.participants).toMatchObject([{ actor: 'wikidata-q1' }]);
  });
});
