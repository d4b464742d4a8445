import { type Audit, serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';

/** The specification of GraphQL over HTTP, as its own working group tests it: what a server must, should and may do. */
const api = createApi({
  database: { read: () => Promise.reject(new Error('no audit reads data')) },
  logger: { error: () => undefined },
});
const audits = serverAudits({
  url: 'http://localhost/graphql',
  fetchFn: (url: string, init: RequestInit) => api.fetch(url, init),
});

test.each(audits.map((audit): [string, Audit] => [audit.name, audit]))('it %s', async (_, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});
