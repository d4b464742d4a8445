import { expect, test } from 'vitest';
import { statementNames, statementText } from '../../src/graph/catalogue.ts';

test('a statement is the text of its file', () => {
  expect(statementText('write/delete-nodes')).toMatch(/^\/\/ .*\nUNWIND .*\n(.*\n)*DETACH DELETE n$/);
});

test('a file with variants holds a statement under each', () => {
  const name = 'constraints/identity:entity-id';
  expect(statementText(name)).toMatch(/^CREATE CONSTRAINT identity_entity_id .* REQUIRE n.id IS UNIQUE$/);
  expect(statementNames('constraints')).toContain(name);
  expect(statementNames('constraints')).not.toContain('constraints/identity');
});

test('names come sorted, from one folder only', () => {
  const names = statementNames('write');
  expect(names).toEqual([...names].sort());
  expect(names.every((name) => name.startsWith('write/'))).toBe(true);
});

test('an unknown name is told, with those that there are', () => {
  expect(() => statementText('write/nothing')).toThrow(/no statement "write\/nothing".*write\/write-nodes/s);
});

test.each(['constraints', 'write', 'doctor'])(
  'every file of %s begins by saying what it is for',
  (folder) => {
    for (const name of statementNames(folder)) {
      if (!name.includes(':')) expect(statementText(name), name).toMatch(/^\/\/ \S/);
    }
  },
);
