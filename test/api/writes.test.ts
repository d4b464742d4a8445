import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import type { Database } from '../../src/graph/database.ts';
import { readSettings } from '../../src/settings.ts';
import { demarche } from '../support/command.ts';
import { cypher, emptyGraph, exportGraph, freshGraph } from '../support/graph.ts';

const TOKEN = 'a-token-of-twenty-four-characters-and-more';
const FILE = 'test/fixtures/two-reports.yaml';
const DOSSIER = readFileSync(FILE, 'utf8');
const LOAD = `mutation ($dossier: String!, $format: DossierFormat! = YAML) {
  loadDossier(dossier: $dossier, format: $format) {
    source changed nodesWritten nodesDeleted relationshipsCreated relationshipsDeleted sameAs { from to wikidata }
  }
}`;
const REMOVE =
  'mutation ($id: ID!) { removeSource(id: $id) { source changed nodesDeleted relationshipsDeleted } }';

let database: Database;
beforeAll(async () => {
  database = await freshGraph();
});
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query
  readonly body: any;
  /** All that was logged, as text. */
  readonly logged: string;
}

/** One request to a server that takes writes with `TOKEN`, or none. */
async function ask(
  query: string,
  variables: object,
  { token = TOKEN, open = true, ...headers }: { token?: string | null; open?: boolean; accept?: string } = {},
): Promise<Answered> {
  const logged: unknown[] = [];
  const api = createApi({
    database,
    logger: { error: (...told) => logged.push(told) },
    writes: open ? { database, token: TOKEN } : undefined,
  });
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.json();
  return { status: response.status, headers: response.headers, body, logged: JSON.stringify(logged) };
}

describe('loadDossier', () => {
  test('loads, and says what it wrote', async () => {
    const { body } = await ask(LOAD, { dossier: DOSSIER });
    expect(body).toEqual({
      data: {
        loadDossier: {
          source: 'harbour-gazette-2024-05-06',
          changed: true,
          nodesWritten: expect.any(Number),
          nodesDeleted: 0,
          relationshipsCreated: expect.any(Number),
          relationshipsDeleted: 0,
          sameAs: [],
        },
      },
    });
    const [row] = await cypher(database, 'MATCH (n:Source|Statement|Passage) RETURN count(n) AS nodes');
    expect(body.data.loadDossier.nodesWritten).toBe(row?.nodes);
  });

  test('again changes nothing', async () => {
    await ask(LOAD, { dossier: DOSSIER });
    const before = await exportGraph(database);
    const { body } = await ask(LOAD, { dossier: DOSSIER });
    expect(body.data.loadDossier).toMatchObject({ changed: false, nodesWritten: 0, relationshipsCreated: 0 });
    expect(await exportGraph(database)).toEqual(before);
  });

  test('takes JSON and JSON Lines', async () => {
    const head = { demarche: 1, source: { id: 'gazette', title: 'The Gazette', published: '2024-05-06' } };
    const claims = [{ id: 'ferry-sails', text: 'The ferry sails again.', kind: 'FACT' }];
    const json = JSON.stringify({ ...head, claims });
    expect((await ask(LOAD, { dossier: json, format: 'JSON' })).body.data.loadDossier.changed).toBe(true);
    const lines = [head, ...claims.map((claim) => ({ claims: claim }))]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const { body } = await ask(LOAD, { dossier: lines, format: 'JSON_LINES' });
    expect(body.data.loadDossier).toMatchObject({ source: 'gazette', changed: false });
  });

  test.each([
    ['a misspelled key', DOSSIER.replace('title:', 'titel:')],
    ['several things', DOSSIER.replace('title:', 'titel:').replaceAll('kind: FACT', 'kind: FACTS')],
    ['no YAML', 'source: {'],
    ['nothing', ''],
  ])('names what `check` names, where it does: %s', async (_, dossier) => {
    const { body, status, logged } = await ask(LOAD, { dossier });
    expect(body.data).toBeNull();
    const [{ extensions, path }] = body.errors;
    const { stdout } = await checked(dossier);
    const { error } = JSON.parse(stdout);
    expect(extensions).toEqual({
      code: error.code,
      hint: error.hint,
      problems: error.problems.map(({ file: _, ...problem }: { file: string }) => problem),
    });
    expect(extensions.problems[0]).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
    expect([path, status, logged]).toEqual([['loadDossier'], 200, '[]']);
    expect(await exportGraph(database)).toEqual([]);
  });

  test('refuses more than 1 MB with the limit, and names the command that takes it', async () => {
    const { status, body } = await ask(LOAD, { dossier: `${DOSSIER}# ${'x'.repeat(1_000_000)}\n` });
    expect(status).toBe(413);
    expect(body.errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      hint: expect.stringContaining('demarche load'),
    });
  });
});

/** What the command line says of a dossier. */
async function checked(dossier: string) {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-writes-'));
  const file = join(folder, 'dossier.yaml');
  await writeFile(file, dossier);
  const ended = await demarche(['check', file, '--json']);
  await rm(folder, { recursive: true });
  return ended;
}

describe('removeSource', () => {
  test('removes a source, and nothing of the others', async () => {
    await ask(LOAD, { dossier: DOSSIER });
    const alone = await exportGraph(database);
    await ask(LOAD, { dossier: readFileSync('test/fixtures/two-reports-partner.yaml', 'utf8') });
    const partner = 'radio-meridian-2024-05-09';
    const { body } = await ask(REMOVE, { id: partner });
    expect(body.data.removeSource).toMatchObject({ source: partner, changed: true });
    expect(await exportGraph(database)).toEqual(alone);
  });

  test('says which source was meant', async () => {
    await ask(LOAD, { dossier: DOSSIER });
    const { body } = await ask(REMOVE, { id: 'harbour-gazette-2024-05-07' });
    expect(body.errors[0].extensions).toMatchObject({
      code: 'SOURCE_UNKNOWN',
      hint: expect.stringContaining('harbour-gazette-2024-05-06'),
    });
  });
});

const mutations: [name: string, query: string, variables: object][] = [
  ['loadDossier', LOAD, { dossier: DOSSIER }],
  ['removeSource', REMOVE, { id: 'harbour-gazette-2024-05-06' }],
];

describe.each(mutations)('%s', (_, query, variables) => {
  const accept = 'application/graphql-response+json';

  test.each([
    ['no token', null],
    ['a wrong token', 'x'.repeat(TOKEN.length)],
    ['a part of the token', TOKEN.slice(0, -1)],
    ['more than the token', `${TOKEN}x`],
    ['an empty token', ''],
  ])('does nothing with %s', async (_, token) => {
    const { status, headers, body, logged } = await ask(query, variables, { token, accept });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="demarche"');
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', hint: expect.any(String) } }],
    });
    if (token) expect(JSON.stringify(body)).not.toContain(token);
    expect(logged).toBe('[]');
    expect((await ask(query, variables, { token })).status).toBe(200);
    expect(await exportGraph(database)).toEqual([]);
  });

  test('is off where the server has no token, whatever the request bears', async () => {
    for (const token of [TOKEN, null, 'undefined']) {
      const { body } = await ask(query, variables, { open: false, token });
      expect(body.errors[0].extensions).toEqual({
        code: 'FORBIDDEN',
        hint: expect.stringContaining('DEMARCHE_TOKEN'),
      });
    }
    expect(await exportGraph(database)).toEqual([]);
  });

  test('is not to be had by GET', async () => {
    const api = createApi({
      database,
      logger: { error: () => undefined },
      writes: { database, token: TOKEN },
    });
    const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const response = await api.fetch(`http://localhost/graphql?${parameters}`, {
      headers: { authorization: `Bearer ${TOKEN}`, accept: 'application/json' },
    });
    expect(response.status).toBe(405);
    expect(await exportGraph(database)).toEqual([]);
  });
});

test('a token in the address is none', async () => {
  const api = createApi({ database, logger: { error: () => undefined }, writes: { database, token: TOKEN } });
  const response = await api.fetch(`http://localhost/graphql?token=${TOKEN}&authorization=Bearer+${TOKEN}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: REMOVE, variables: { id: 'x' } }),
  });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('what fails unexpectedly is logged without the token', async () => {
  const logged: unknown[] = [];
  const broken = {
    read: () => Promise.reject(new Error('broken')),
    session: () => {
      throw new Error('broken');
    },
  };
  const api = createApi({
    database,
    logger: { error: (details) => logged.push(details) },
    writes: { database: Object.assign(Object.create(database), broken), token: TOKEN },
  });
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query: REMOVE, variables: { id: 'x' } }),
  });
  expect(await response.text()).not.toContain(TOKEN);
  expect(logged).toHaveLength(1);
  const told = logged.map((each) =>
    JSON.stringify(each, (_, value) => (value instanceof Error ? `${value.stack}` : value)),
  );
  expect(told.join()).not.toContain(TOKEN);
});

test.each(['short', `${'x'.repeat(30)} y`])('"%s" is no token, and is not repeated', (token) => {
  expect(() => readSettings({ DEMARCHE_TOKEN: token })).toThrow(
    expect.objectContaining({ code: 'SETTING_INVALID', message: expect.not.stringContaining(token) }),
  );
});
