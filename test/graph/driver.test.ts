import { createServer, type Server } from 'node:net';
import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Login, openDriver } from '../../src/graph/driver.ts';
import { clearDatabase, testAddress, testDatabase } from '../support/neo4j.ts';

let driver: Driver;
let server: Server | undefined;

beforeAll(async () => {
  driver = await testDatabase();
});
afterAll(() => driver.close());
afterEach(() => server?.close());

test('integers come as numbers', async () => {
  const { records } = await driver.executeQuery('RETURN 42 AS n, $given AS given', { given: 7 });
  expect(records[0]?.toObject()).toEqual({ n: 42, given: 7 });
});

test('a wrong password is told as such', async () => {
  await expect(attempt({ ...testAddress(), password: 'wrong' })).rejects.toMatchObject({
    code: 'DATABASE_LOGIN_REFUSED',
    exitCode: 2,
    message: expect.stringContaining('"neo4j"'),
    hint: expect.stringContaining('NEO4J_PASSWORD'),
  });
});

test('a database that is not there is told as such', async () => {
  await expect(attempt({ ...testAddress(), database: 'absent' })).rejects.toMatchObject({
    code: 'DATABASE_MISSING',
    message: expect.stringContaining('"absent"'),
  });
});

test('a port where nobody listens is told at once', async () => {
  const begun = Date.now();
  await expect(attempt({ ...testAddress(), uri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
  });
  expect(Date.now() - begun).toBeLessThan(5_000);
});

test.each(['bolt', 'neo4j'])(
  'a peer that accepts and stays silent holds nobody for long (%s)',
  async (scheme) => {
    server = createServer(() => undefined);
    const port = await listen(server);
    const begun = Date.now();
    await expect(attempt({ ...testAddress(), uri: `${scheme}://127.0.0.1:${port}` })).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining(String(port)),
    });
    expect(Date.now() - begun).toBeLessThan(5_500);
  },
);

test('an address that is none is told as such', async () => {
  await expect(attempt({ ...testAddress(), uri: 'ftp://127.0.0.1' })).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    hint: expect.stringContaining('NEO4J_URI'),
  });
});

test('clearDatabase leaves nothing behind', async () => {
  await driver.executeQuery('CREATE CONSTRAINT left_over FOR (n:LeftOver) REQUIRE n.id IS UNIQUE');
  await driver.executeQuery('CREATE (:LeftOver {id: 1})-[:R]->(:LeftOver {id: 2})');
  await clearDatabase(driver);
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS n');
  expect(records[0]?.get('n')).toBe(0);
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS');
  expect(constraints.records).toHaveLength(0);
});

function listen(on: Server): Promise<number> {
  return new Promise((resolve) => {
    on.listen(0, '127.0.0.1', () => {
      const address = on.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/** Resolves to nothing, because vitest would print a whole driver where one is not expected. */
async function attempt(login: Login): Promise<void> {
  await (await openDriver(login)).close();
}
