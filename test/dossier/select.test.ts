import { expect, test } from 'vitest';
import { select, selectRecords, selectStrings } from '../../src/dossier/select.ts';

const value = {
  events: [{ id: 'a', about: ['x', 'y', 3] }, null, 'text', { id: 5, about: 'z' }],
  other: { id: 'b' },
};

test('a pattern finds values and says where they are', () => {
  expect(select(value, 'events.*.id')).toEqual([
    { value: 'a', path: ['events', 0, 'id'] },
    { value: 5, path: ['events', 3, 'id'] },
  ]);
});

test('strings may stand alone or in a list', () => {
  expect(selectStrings(value, 'events.*.about')).toEqual([
    { value: 'x', path: ['events', 0, 'about', 0] },
    { value: 'y', path: ['events', 0, 'about', 1] },
    { value: 'z', path: ['events', 3, 'about'] },
  ]);
});

test('whatever has another shape is passed over', () => {
  expect(selectRecords(value, 'events.*').map(({ path }) => path)).toEqual([
    ['events', 0],
    ['events', 3],
  ]);
  expect(select(value, 'other.*.id')).toEqual([]);
  expect(select(null, 'events')).toEqual([]);
  expect(select({}, 'constructor')).toEqual([]);
});
