import { afterAll, beforeAll, expect, test } from 'vitest';
import { Door } from '../../../src/graph/door/door.ts';
import { type Opened, openDoor } from './opened.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openDoor();
});
afterAll(() => opened.close());

test('an answer stops at the limit, without the work for the rest', async () => {
  const { rows, truncated } = await opened.read('UNWIND range(1, 1000000000) AS n RETURN n', {}, 3);
  expect(rows).toEqual([[1], [2], [3]]);
  expect(truncated).toBe(true);
});

test('an answer of exactly the limit is whole', async () => {
  expect(await opened.read('UNWIND range(1, 3) AS n RETURN n', {}, 3)).toMatchObject({ truncated: false });
});

test('an answer stops at 5 MB', async () => {
  const { rows, truncated } = await opened.read(
    "UNWIND range(1, 1000) AS n RETURN reduce(text = 'x', i IN range(1, 16) | text + text) AS text",
    {},
    1_000,
  );
  expect(rows).toHaveLength(76);
  expect(truncated).toBe(true);
});

test('what is too long to ask is refused with the limit', async () => {
  expect(await opened.refusal(`RETURN '${'x'.repeat(20_000)}'`)).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: 'statement: 20009 characters are too many; the maximum is 20000.',
  });
  const ids = Array.from({ length: 20_000 }, (_, index) => `id-${index}`);
  await expect(opened.read('RETURN $ids', { ids })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  let deep: unknown = 1;
  for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
  await expect(opened.read('RETURN $deep', { deep })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
});

test('a crowd waits its turn, and a larger one is told to come back', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 14 }, () => opened.read('RETURN 1 AS one')));
  const refused = answers.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(4);
  expect(refused[0]).toMatchObject({ reason: { code: 'LIMIT_EXCEEDED' } });
});

test('where nothing answers, it says so', async () => {
  const nowhere = new Door({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x', database: 'neo4j' });
  await expect(nowhere.read({ statement: 'RETURN 1', parameters: {}, limit: 1 })).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
  await nowhere.close();
});
