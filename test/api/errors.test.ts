import { expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';

interface Fault {
  readonly message: string;
  readonly path: string[];
  readonly extensions: Record<string, string>;
}

/** Faults that a real Neo4j does not have on demand. */
async function fault(thrown: unknown) {
  const logged: Record<string, unknown>[] = [];
  const api = createApi({
    database: { read: () => Promise.reject(thrown) },
    logger: { error: (details) => logged.push(details as Record<string, unknown>) },
  });
  const response = await api.fetch('http://localhost/graphql?query={stats{version}}');
  const { errors } = (await response.json()) as { errors: Fault[] };
  const [error = { message: '', path: [], extensions: {} }] = errors;
  return { error, logged };
}

test('what nobody expected is masked, and logged under an id that the client gets', async () => {
  const { error, logged } = await fault(new Error('password is hunter2'));
  expect(JSON.stringify(error)).not.toContain('hunter2');
  expect(error).toMatchObject({ path: ['stats', 'version'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatchObject({ err: new Error('password is hunter2'), path: ['stats', 'version'] });
  expect(error.extensions.id).toBe(logged[0]?.id);
  expect(error.extensions.hint).toContain(logged[0]?.id);
});

test('a statement that takes too long is told apart from a fault', async () => {
  const timeout = Object.assign(new Error('The transaction has been terminated.'), {
    code: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  });
  const { error, logged } = await fault(timeout);
  expect(error.extensions).toEqual({ code: 'TIMEOUT', hint: expect.stringContaining('Ask for less') });
  expect(logged).toEqual([]);
});

test('what is thrown need not be an error', async () => {
  expect((await fault('so there')).error.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
});
