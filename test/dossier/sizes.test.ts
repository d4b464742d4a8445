import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

const topic = (names: number) => `topics:\n- ▸{id: peace, name: Peace, names: [${'x,'.repeat(names)}]}\n`;

test('a record of more than 10,000 values is refused before anything else is looked at', () => {
  expect(problemsOf(`${topic(10_000)}claims: [{}]\n`)).toEqual([
    'TOO_LARGE This record holds more than 10000 values; expected several records.',
  ]);
});

test('one that is as large as that is not', () => {
  expect(problemsOf(topic(9_996).replace('▸', ''))).toEqual([]);
});
