import { expect, test } from 'vitest';
import { actorId, passageId, statementId } from '../../src/dossier/ids.ts';

test('a statement is named as given, else by its first span', () => {
  expect(statementId({ id: 'first', at: [1, 2] })).toBe('first');
  expect(statementId({ at: [1, 2] })).toBe('1-2');
  expect(
    statementId({
      at: [
        [5, 9],
        [12, 20],
      ],
    }),
  ).toBe('5-9');
  expect(statementId({ at: 'x' })).toBeUndefined();
  expect(statementId(null)).toBeUndefined();
});

test('an actor is named by the key that says its kind', () => {
  expect(actorId({ person: 'ada' })).toEqual({ kind: 'Person', id: 'ada' });
  expect(actorId({ institution: 'un', name: 'UN' })).toEqual({ kind: 'Institution', id: 'un' });
  expect(actorId({ name: 'Nobody', person: 5 })).toBeUndefined();
});

test('a passage is named by its source and span', () => {
  expect(passageId('report', [1687, 1748])).toBe('report/at-1687-1748');
});
