import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import { brief, PEOPLE, problemsOf } from './support.ts';

describe('sources', () => {
  const source = (fields: string) =>
    (checkDossier('f', `demarche: 1\nsource: {id: a, title: A, ${fields}}\n`).problems ?? []).map(brief);

  test('something says since when a source is known', () => {
    expect(source("retrieved: '2025-12-03'")).toEqual([]);
    expect(source('licence: CC0')).toEqual([
      '2:9 MISSING_KEY The source needs "published", or else "retrieved": since when its content is known.',
    ]);
  });

  test('a link leads to the web', () => {
    expect(source("published: '2025', url: 'javascript:alert(1)'")).toEqual([
      '2:51 WRONG_VALUE The url of a source begins with https:// or http://.',
    ]);
  });
});

describe('actors', () => {
  test.each([
    [
      '▸{name: Ada}',
      'MISSING_KEY An actor is named by one of person, institution, country, group, which holds its id.',
    ],
    [
      '{person: ada, ▸group: us, name: x}',
      'WRONG_VALUE An actor has one kind; this one is a person already.',
    ],
    ['{person: ada, name: x, ▸iso2: FR}', 'WRONG_VALUE Only a country has "iso2".'],
    [
      '{person: ada, name: x, ▸anonymous: true}',
      'WRONG_VALUE Only a group is "anonymous": write somebody unnamed as a group.',
    ],
  ])('%s', (actor, problem) => expect(problemsOf(`actors:\n- ${actor}\n`)).toEqual([problem]));

  test.each(['{country: fr, name: x, iso2: FR}', '{group: us, name: x, anonymous: true}'])(
    '%s is right',
    (actor) => expect(problemsOf(`actors:\n- ${actor}\n`)).toEqual([]),
  );
});

test('a place on the map has two coordinates', () => {
  expect(problemsOf('places: [▸{id: a, name: A, lat: 55.75}]\n')).toEqual([
    'MISSING_KEY "lat" and "lon" go together.',
  ]);
  expect(problemsOf('places: [{id: a, name: A, lat: 55.75, lon: 37.62}]\n')).toEqual([]);
});

describe('relations', () => {
  const relations = (relation: string) => problemsOf(`${PEOPLE}relations:\n- ${relation}\n`);

  test.each([
    [
      '▸{from: ada, to: bo, kind: HOLDS}',
      'MISSING_KEY HOLDS needs "title", the office; without one it is REPRESENTS or MEMBER_OF.',
    ],
    [
      '{from: ada, to: bo, kind: REPRESENTS, ▸title: envoy}',
      'WRONG_VALUE REPRESENTS has no "title"; whoever has one HOLDS it.',
    ],
    [
      "{from: ada, to: bo, kind: KIN_OF, since: '2025', until: ▸2024-12}",
      'WRONG_DATE It ends (2024-12) before it begins (2025).',
    ],
    ['{from: ada, to: ▸ada, kind: KIN_OF}', 'WRONG_VALUE "ada" is related to itself here; expected another.'],
  ])('%s', (relation, problem) => expect(relations(relation)).toEqual([problem]));

  test('an end within the year of the beginning is possible', () => {
    expect(relations("{from: ada, to: bo, kind: KIN_OF, since: 2025-06, until: '2025'}")).toEqual([]);
  });
});

describe('statements', () => {
  const statements = (statement: string) => problemsOf(`${PEOPLE}statements:\n- ${statement}\n`);

  test.each([
    [
      '▸{id: s, speaker: ada, form: VERBATIM}',
      'MISSING_KEY A VERBATIM statement needs "quote", the exact words.',
    ],
    [
      '▸{id: s, speaker: ada, form: PARAPHRASE}',
      'MISSING_KEY A PARAPHRASE needs "text": what was said, in your own words.',
    ],
    [
      '{id: s, speaker: ada, form: PARAPHRASE, text: x, ▸quote: y}',
      'WRONG_VALUE A PARAPHRASE has no "quote"; exact words are VERBATIM.',
    ],
    [
      '▸{id: s, form: PARAPHRASE, text: x}',
      'MISSING_KEY A statement needs "speaker", or else voice: NARRATOR or voice: UNATTRIBUTED.',
    ],
    [
      '{id: s, form: PARAPHRASE, text: x, voice: NARRATOR, ▸speaker: ada}',
      'WRONG_VALUE A statement with voice NARRATOR has no "speaker".',
    ],
    [
      '▸{speaker: ada, form: PARAPHRASE, text: x}',
      'MISSING_KEY A statement needs "at", its place in the text, or else an "id".',
    ],
  ])('%s', (statement, problem) => expect(statements(statement)).toEqual([problem]));

  test.each([
    '{id: s, form: PARAPHRASE, text: x, voice: UNATTRIBUTED}',
    '{at: [1, 2], speaker: [ada, bo], form: PARAPHRASE, text: x}',
    '{id: s, speaker: ada, form: VERBATIM, quote: x, text: y}',
  ])('%s is right', (statement) => expect(statements(statement)).toEqual([]));
});

test.each([
  'events: [{id: e, kind: CALL, title: x, status: HELD, when: ▸2025-02-29}]',
  'events: [{id: e, kind: CALL, title: x, status: HELD, accounts: [{status: DENIED, when: ▸May}]}]',
  'relations: [{from: ada, kind: KIN_OF, to: bo, since: ▸2025-12-02T10:00}]',
  'statements: [{id: s, speaker: ada, form: PARAPHRASE, text: x, when: ▸yesterday}]',
  'topics: [{id: t, name: x, retracted: ▸2025-13-01}]',
])('no date: %s', (section) => {
  expect(problemsOf(`${PEOPLE}${section}\n`)).toEqual([
    expect.stringMatching(/^WRONG_DATE ".*" is no date; expected EDTF level 1, such as 2025-12-02/),
  ]);
});
