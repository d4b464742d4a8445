import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import { limits } from '../../src/api/limits.ts';
import type { LimitName } from '../../src/settings.ts';
import { type Loaded, loadedApi } from './loaded.ts';
import { weigh } from './query.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
});
afterAll(() => api.close());

/** The claim with its wholes, so many levels of fields deep. */
const levels = (count: number) => `{ claims(first: 1) { nodes { ${wholes(count - 3)} } } }`;
const wholes = (more: number): string => (more === 0 ? 'id' : `partOf { ${wholes(more - 1)} }`);
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
/** 100 claims with statements and passages, ten objects and one a statement. */
const dear = `query ($n: Int!) {
  claims(first: 100) { nodes { statements(first: $n) { nodes { passages { source { id } } } } } }
}`;

const excessive: [name: LimitName, value: number | string, query: string][] = [
  ['depth', 17, levels(17)],
  ['aliases', 51, `{ stats { ${many(51, (index) => `v${index}: version`)} } }`],
  [
    'tokens',
    'more than 2000',
    `{ subgraph(around: "mira-tolland", edges: [${'HOLDS '.repeat(2_000)}]) { truncated } }`,
  ],
  ['directives', 51, `{ stats { ${many(51, () => 'version @include(if: true)')} } }`],
  ['rootFields', 31, `{ ${'stats { version } '.repeat(31)} }`],
  ['cost', 110_100, dear.replace('($n: Int!)', '').replace('$n', '100')],
];

test.each(excessive)(
  '%s of %s are refused with the maximum, and how to raise it',
  async (name, value, query) => {
    expect(await api.errors(query)).toEqual([
      {
        message: `${name}: ${value} is too many; the maximum is ${limits[name]}.`,
        extensions: { code: 'LIMIT_EXCEEDED', hint: expect.stringContaining(`DEMARCHE_LIMITS=${name}=`) },
      },
    ]);
  },
);

test('a page that is too long tells how to raise the maximum', async () => {
  expect(await api.errors('{ claims(first: 101) { nodes { id } } }')).toMatchObject([
    { path: ['claims'], extensions: { hint: expect.stringContaining('DEMARCHE_LIMITS=page=') } },
  ]);
});

test('what a query costs may depend on its variables', async () => {
  expect(await api.errors(dear, { n: 10 })).toEqual([]);
  expect(await api.errors(dear, { n: 100 })).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
});

test.each(excessive)('whoever runs the server can allow more %s', async (name, _, query) => {
  const ample = { ...limits, [name]: 1_000_000 };
  const patient = createApi({ database: api.database, logger: { error: () => undefined }, limits: ample });
  const response = await patient.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual({ data: expect.anything() });
});

test('a client that reads status codes learns that it was the request', async () => {
  for (const [, , query] of excessive) {
    const response = await api.post({ query }, { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
  }
});

test('fragments that contain each other are refused', async () => {
  const query = `{ claims { nodes { ...A } } }
    fragment A on Claim { partOf { ...B } } fragment B on Claim { partOf { ...A } }`;
  expect(await api.errors(query)).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});

test('the schema can be asked for as a whole, but not round in circles', async () => {
  const options = { schemaDescription: true, specifiedByUrl: true, inputValueDeprecation: true };
  const { __schema } = await api.ask(getIntrospectionQuery(options));
  expect(__schema.types.length).toBeGreaterThan(50);
  const circle =
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
  expect(await api.errors(circle)).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});

const shown = ['README.md', ...readdirSync('docs').map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^```graphql\n([\s\S]*?)^```$/gm)])
  .map(([, query = '']) => query);

test.each(shown)('what the documentation shows is within every limit: %s', (query) => {
  const { cost, depth } = weigh(query);
  expect(cost).toBeLessThan(limits.cost / 2);
  expect(depth).toBeLessThan(limits.depth);
});
