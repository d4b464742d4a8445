import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serve } from '../../src/api/server.ts';
import { bounds } from '../../src/graph/door/bounds.ts';
import { Door } from '../../src/graph/door/door.ts';
import { isReading } from '../../src/graph/door/procedures.ts';
import { blocks } from '../support/examples.ts';
import { testAddress } from '../support/neo4j.ts';
import { type Loaded, loadedApi } from './loaded.ts';

const GUIDE = readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8');
const one = '{ cypher(statement: "RETURN 1 AS one") { columns rows truncated } }';

describe('the door', () => {
  let api: Loaded;
  beforeAll(async () => {
    api = await loadedApi(['test/fixtures/two-reports.yaml']);
  });
  afterAll(() => api.close());

  test('is closed, and says how to open it', async () => {
    const [error] = await api.errors(one);
    expect(error.extensions).toEqual({
      code: 'FORBIDDEN',
      hint: expect.stringContaining('DEMARCHE_CYPHER=read'),
    });
    expect(api.logged).toEqual([]);
  });
});

describe('the open door', () => {
  let door: Door;
  let api: Loaded;
  beforeAll(async () => {
    door = new Door({ ...testAddress(), database: 'neo4j' });
    api = await loadedApi(['seed/moscow-talks-2025-12-02.yaml'], { door });
  });
  afterAll(async () => {
    await door.close();
    await api.close();
  });

  test('answers with columns and rows', async () => {
    expect(await api.ask(one)).toEqual({ cypher: { columns: ['one'], rows: [[1]], truncated: false } });
  });

  test('ends a statement in Neo4j once its client goes away', async () => {
    const logger = { error: () => undefined };
    const server = await serve({ database: api.database, door, logger, host: '127.0.0.1', port: 0 });
    const statement = 'UNWIND range(1, 99999) AS a UNWIND range(1, 99999) AS b RETURN max(a * b) AS most';
    const running = async () => {
      const show = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $statement RETURN 1';
      return (await api.database.driver.executeQuery(show, { statement })).records.length;
    };
    const client = new AbortController();
    const query = encodeURIComponent(`{ cypher(statement: "${statement}") { rows } }`);
    const left = fetch(`${server.url}/graphql?query=${query}`, { signal: client.signal }).catch(
      ({ name }) => name,
    );
    await vi.waitFor(async () => expect(await running()).toBe(1), { timeout: 10_000 });
    client.abort();
    expect(await left).toBe('AbortError');
    // Long before its own time is up.
    await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: bounds.time / 2 });
    await server.close();
    expect(await api.ask(one)).toMatchObject({ cypher: { rows: [[1]] } });
  });

  test('takes parameters as literals, as variables, and as a mixture', async () => {
    const statement = 'RETURN $a.list AS list, $b AS b';
    const answer = { cypher: { rows: [[[1, 2.5, true, null, 'x'], 'y']] } };
    const literal = '{a: {list: [1, 2.5, true, null, "x"]}, b: "y"}';
    expect(await api.ask(`{ cypher(statement: "${statement}", parameters: ${literal}) { rows } }`)).toEqual(
      answer,
    );
    const whole =
      'query ($p: JSON) { cypher(statement: "RETURN $a.list AS list, $b AS b", parameters: $p) { rows } }';
    expect(await api.ask(whole, { p: { a: { list: [1, 2.5, true, null, 'x'] }, b: 'y' } })).toEqual(answer);
    const mixed = `query ($b: JSON) { cypher(statement: "${statement}", parameters: {a: {list: [1, 2.5, true, null, "x"]}, b: $b}) { rows } }`;
    expect(await api.ask(mixed, { b: 'y' })).toEqual(answer);
  });

  test.each([
    ['parameters: [1]', 'BAD_USER_INPUT'],
    ['parameters: "x"', 'BAD_USER_INPUT'],
    ['parameters: {a: RED}', 'GRAPHQL_VALIDATION_FAILED'],
    ['limit: 0', 'BAD_USER_INPUT'],
    ['limit: 1001', 'LIMIT_EXCEEDED'],
  ])('%s is refused', async (argument, code) => {
    const [error] = await api.errors(`{ cypher(statement: "RETURN 1", ${argument}) { rows } }`);
    expect(error.extensions.code).toBe(code);
  });

  test('its errors have the one shape', async () => {
    const ask = 'query ($s: String!) { cypher(statement: $s) { rows } }';
    const [refused] = await api.errors(ask, { s: 'SHOW USERS' });
    expect(refused).toMatchObject({
      path: ['cypher'],
      extensions: { code: 'FORBIDDEN', hint: expect.any(String) },
    });
    const [wrong] = await api.errors(ask, { s: 'MATCH (n) RETURN m' });
    expect(wrong).toMatchObject({
      message: 'Variable `m` not defined (line 1, column 18)',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(api.logged).toEqual([]);
  });

  test.each(blocks(GUIDE, 'graphql'))('the guide: $block', async ({ block: query, answer }) => {
    expect(await api.ask(query)).toEqual(JSON.parse(answer));
  });
});

test('the guide names every procedure and every bound', () => {
  const named = [...GUIDE.matchAll(/`(db\.[\w.]+)`/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !name.startsWith('db.memory') && !isReading(name))).toEqual([]);
  expect(named.filter((name) => isReading(name))).toHaveLength(11);
  for (const figure of [bounds.statement, bounds.parameters, bounds.rows, bounds.depth, bounds.waiting]) {
    expect(GUIDE).toContain(figure.toLocaleString('en'));
  }
});
