import { expect, test } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import { brief, HEAD, PEOPLE, problemsOf } from './support.ts';

const DECLARED = `${PEOPLE}places: [{id: rome, name: Rome}]\ntopics: [{id: peace, name: Peace}]\n`;

test('a name that nothing is declared by, with the nearest that is', () => {
  const claim = '{id: c, kind: FACT, text: x, topics: [▸piece], about: [▸mars]}';
  expect(problemsOf(`${DECLARED}claims: [${claim}]\n`)).toEqual([
    'UNKNOWN_ID "piece" is not declared in this dossier. Did you mean "peace"?',
    'UNKNOWN_ID "mars" is not declared in this dossier. Declare it here, too.',
  ]);
});

const ACTOR = 'a Person, Institution, Country or Group';

test.each([
  [
    'events: [{id: e, kind: VISIT, title: x, status: HELD, place: ▸ada}]',
    '"ada" is a Person; expected a Place or Country.',
  ],
  [
    'events: [{id: e, kind: VISIT, title: x, status: HELD, followed: [▸rome]}]',
    '"rome" is a Place; expected an Event.',
  ],
  ['claims: [{id: c, kind: FACT, text: x, topics: [▸rome]}]', '"rome" is a Place; expected a Topic.'],
  ['claims: [{id: c, kind: FACT, text: x, contradicts: [▸ada]}]', '"ada" is a Person; expected a Claim.'],
  [
    'statements: [{id: s, speaker: ▸rome, form: PARAPHRASE, text: x}]',
    `"rome" is a Place; expected ${ACTOR}.`,
  ],
  [
    'statements: [{id: s, speaker: [ada, ▸rome], form: PARAPHRASE, text: x}]',
    `"rome" is a Place; expected ${ACTOR}.`,
  ],
  [
    'relations: [{from: ▸ada, kind: LOCATED_IN, to: rome}]',
    '"ada" is a Person; expected a Place or Institution.',
  ],
  [
    'relations: [{from: rome, kind: LOCATED_IN, to: ▸ada}]',
    '"ada" is a Person; expected a Place or Country.',
  ],
  ['relations: [{from: ada, kind: CLOSE_TO, to: ▸rome}]', `"rome" is a Place; expected ${ACTOR}.`],
  [
    'claims: [{id: c, kind: FACT, text: x, about: [▸report]}]',
    '"report" is a Source; expected a Person, Institution, Country, Group, Place, Topic, Event or Claim.',
  ],
])('%s', (section, message) => {
  expect(problemsOf(`${DECLARED}${section}\n`)).toEqual([`WRONG_KIND ${message}`]);
});

test('statements have names of their own', () => {
  const whole = '- {id: ada, speaker: ada, form: PARAPHRASE, text: x}\n';
  const part = (of: string) => `- {id: part, speaker: ada, form: PARAPHRASE, text: x, partOf: ${of}}\n`;
  expect(problemsOf(`${PEOPLE}statements:\n${whole}${part('ada')}`)).toEqual([]);
  expect(problemsOf(`${PEOPLE}statements:\n${whole}${part('▸bo')}`)).toEqual([
    'UNKNOWN_ID "bo" is not declared in this dossier. Declare it here, too.',
  ]);
});

test('one id names one thing, whatever its kind', () => {
  const once = 'Declare it once; one id names one thing.';
  expect(problemsOf(`${DECLARED}events: [{id: ▸rome, kind: VISIT, title: x, status: HELD}]\n`)).toEqual([
    `DUPLICATE_ID "rome" is declared twice, the first time as a Place. ${once}`,
  ]);
  expect(problemsOf('topics: [{id: ▸report, name: Report}]\n')).toEqual([
    `DUPLICATE_ID "report" is declared twice, the first time as a Source. ${once}`,
  ]);
});

const ALIKE = 'Statements without an id are named by their first span: give one of the two an id of its own.';

test('statements that begin alike need an id', () => {
  const statement = (at: string) => `- {speaker: ada, form: PARAPHRASE, text: x, at: ${at}}\n`;
  expect(problemsOf(`${PEOPLE}statements:\n${statement('[1, 9]')}${statement('▸[1, 9]')}`)).toEqual([
    `DUPLICATE_ID "1-9" is declared twice, the first time as a Statement. ${ALIKE}`,
  ]);
});

test('an anonymous group lives in its source, as statements do', () => {
  const group = 'actors: [{group: official, name: An official, anonymous: true}]\n';
  const statement = (id: string) =>
    `statements: [{id: ${id}, speaker: official, form: PARAPHRASE, text: x}]\n`;
  expect(problemsOf(group + statement('▸official'))).toEqual([
    `DUPLICATE_ID "official" is declared twice, the first time as a Group. ${ALIKE}`,
  ]);
  expect(problemsOf(group.replace(', anonymous: true', '') + statement('official'))).toEqual([]);
});

test('names of passages are kept for passages', () => {
  expect(
    problemsOf(`${PEOPLE}statements: [{id: ▸at-1-2, speaker: ada, form: PARAPHRASE, text: x}]\n`),
  ).toEqual(['WRONG_VALUE "at-1-2": ids that begin with "at-" are kept for passages. Choose another.']);
});

test('20,000 unknown names are found in seconds, and the first of them listed', { timeout: 20_000 }, () => {
  const claim = (_: unknown, index: number) =>
    `- {id: claim-${index}, kind: FACT, text: x, about: [thing-${index}]}`;
  const claims = Array.from({ length: 20_000 }, claim).join('\n');
  const problems = checkDossier('f', `${HEAD}claims:\n${claims}\n`).problems ?? [];
  expect(problems.slice(0, 2).map(brief)).toEqual([
    '4:46 UNKNOWN_ID "thing-0" is not declared in this dossier. Declare it here, too.',
    '5:46 UNKNOWN_ID "thing-1" is not declared in this dossier. Declare it here, too.',
  ]);
  expect(problems.slice(1000).map(brief)).toEqual([
    '1003:48 MORE_PROBLEMS There are more than 1000 problems; the others are listed once these are gone.',
  ]);
});
