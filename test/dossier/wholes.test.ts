import { expect, test } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import { HEAD, PEOPLE, problemsOf } from './support.ts';

const claim = (id: string, fields: string) => `- {id: ${id}, kind: FACT, text: x, ${fields}}\n`;

test('nothing is a part of itself, by itself or by way of others', () => {
  expect(problemsOf(`claims:\n${claim('a', 'partOf: ▸a')}`)).toEqual([
    'WRONG_VALUE "a" is a part of itself.',
  ]);
  const ring = claim('a', 'partOf: b') + claim('b', 'partOf: ▸c') + claim('c', 'partOf: ▸b');
  expect(problemsOf(`claims:\n${ring}`)).toEqual([
    'WRONG_VALUE "b" is a part of itself.',
    'WRONG_VALUE "c" is a part of itself.',
  ]);
});

test('a ring of 10,000 is found', { timeout: 20_000 }, () => {
  const ring = Array.from({ length: 10_000 }, (_, index) =>
    claim(`c${index}`, `partOf: c${(index + 1) % 10_000}`),
  );
  const { problems } = checkDossier('f', `${HEAD}claims:\n${ring.join('')}`);
  expect(problems?.[999]?.message).toBe('"c999" is a part of itself.');
});

test.each(['about', 'contradicts', 'revises', 'answers'])('a claim does not name itself under %s', (key) => {
  expect(problemsOf(`claims:\n${claim('a', `${key}: [▸a]`)}`)).toEqual([
    'WRONG_VALUE "a" names itself here; expected another.',
  ]);
});

test('an event does not follow itself', () => {
  const event = '- {id: a, kind: VISIT, title: x, status: HELD, followed: [▸a]}\n';
  expect(problemsOf(`events:\n${event}`)).toEqual(['WRONG_VALUE "a" names itself here; expected another.']);
});

test('a whole expresses only what its parts do not', () => {
  const statement = (fields: string) => `- {speaker: ada, form: PARAPHRASE, text: x, ${fields}}\n`;
  const dossier = (ofWhole: string) => `${PEOPLE}claims: [{id: c, kind: FACT, text: x}]
statements:
${statement(`id: whole, expresses: [${ofWhole}]`)}${statement('id: part, partOf: whole, expresses: [{claim: c, stance: ASSERTS}]')}`;
  expect(problemsOf(dossier('{claim: c, stance: QUALIFIES}'))).toEqual([]);
  expect(problemsOf(dossier('▸{claim: c, stance: ASSERTS}'))).toEqual([
    'WRONG_VALUE A part of this statement expresses ASSERTS "c" already; the whole expresses only the rest.',
  ]);
});
