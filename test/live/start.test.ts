import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identify } from '../../src/graph/engine/process.ts';
import { demarche, type RunningCommand, startDemarche } from '../support/command.ts';
import { testAddress } from '../support/neo4j.ts';

const SEED = 'moscow-talks-2025-12-02';
const TOKEN = 'a-token-of-twenty-four-characters-and-more';

let folder: string;
let home: string;
let env: Record<string, string>;
let server: RunningCommand;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-start-'));
  home = join(folder, 'home');
  const port = await freePort();
  env = {
    DEMARCHE_HOME: home,
    DEMARCHE_PORT: String(port),
    DEMARCHE_CYPHER: 'read',
    DEMARCHE_TOKEN: TOKEN,
  };
  url = `http://127.0.0.1:${port}`;
  await startServer();
});
afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  await rm(folder, { recursive: true, force: true });
});

async function startServer(): Promise<string> {
  server = startDemarche(['start'], { env });
  return server.untilPrinted('Ctrl-C stops it.');
}

async function ask<T>(query: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as T;
}

async function jvmOf(): Promise<number> {
  const claim = JSON.parse(await readFile(join(home, 'neo4j', 'running.json'), 'utf8'));
  return claim.jvm.pid;
}

const sources = () =>
  ask<{ data: { sources: { nodes: { id: string }[] } } }>('{ sources(first: 5) { nodes { id } } }');

describe('a server that runs', () => {
  test('prints its addresses, and where the password of the Neo4j Browser is', async () => {
    const printed = await server.untilPrinted('Ctrl-C');
    expect(printed).toContain(`${url}/graphql`);
    expect(printed).toContain(`${url}/graphiql`);
    expect(printed).toMatch(/Neo4j Browser {2}http:\/\/127\.0\.0\.1:\d+\/browser\//);
    const [, passwordFile = ''] = /password +is in (\S+);/.exec(printed) ?? [];
    expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);
  });

  test('takes Cypher that reads, and writes with the token, which its log does not hold', async () => {
    const cypher = '{ cypher(statement: "MATCH (s:Source) RETURN s.id") { rows } }';
    expect(await ask(cypher)).toEqual({ data: { cypher: { rows: [[SEED]] } } });
    const remove = (token: string) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: 'mutation { removeSource(id: "nothing") { source } }' }),
      }).then((response) => response.text());
    expect(await remove(TOKEN)).toContain('SOURCE_UNKNOWN');
    expect(await remove(`${TOKEN}x`)).toContain('UNAUTHENTICATED');
    const log = await readFile(join(home, 'server.log'), 'utf8');
    expect(log + (await server.untilPrinted('Ctrl-C'))).not.toContain(TOKEN);
  });

  test('serves the Neo4j Browser, which may ask no other host for anything', async () => {
    const [, browser = ''] = /(http:\S+\/browser\/)/.exec(await server.untilPrinted('Ctrl-C')) ?? [];
    const page = await fetch(browser);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'self' .*; connect-src 'self' ws:\/\/127\.0\.0\.1:\d+ /,
    );
    expect(await page.text()).toContain('<title>Neo4j Browser</title>');
  });

  test('is live and ready', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });

  test('answers with the people of the first dossier', async () => {
    const answer = await ask(
      '{ actor(id: "vladimir-putin") { name metWith(orderBy: DATE_ASC) { nodes { name } } } }',
    );
    expect(answer).toEqual({
      data: {
        actor: {
          name: 'Vladimir Putin',
          metWith: { nodes: [{ name: 'Jared Kushner' }, { name: 'Steve Witkoff' }] },
        },
      },
    });
  });

  test('is used by other commands, which leave it running', async () => {
    const { code, stdout } = await demarche(['doctor'], { env });
    expect([code, stdout]).toEqual([0, 'The graph is healthy.\n']);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });

  test('is shown by status', async () => {
    const { stdout } = await demarche(['status', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({
      home,
      server: url,
      graph: { sources: 1, lastLoad: { source: SEED } },
    });
  });

  test('a second start on the same home is refused', async () => {
    const { code, stdout, stderr } = await demarche(['start'], {
      env: { ...env, DEMARCHE_PORT: String(await freePort()) },
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`runs for ${home} already, at ${url}`);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });

  test('a start on a taken port is refused before anything is made', async () => {
    const other = join(folder, 'other');
    const { code, stderr } = await demarche(['start'], { env: { ...env, DEMARCHE_HOME: other } });
    expect(code).toBe(2);
    expect(stderr).toContain('is taken by another program');
    expect(stderr).toContain('DEMARCHE_PORT');
    expect(existsSync(join(other, 'neo4j'))).toBe(false);
  });

  test('brings Neo4j back when it dies, and meanwhile says so', async () => {
    const before = await jvmOf();
    process.kill(before, 'SIGKILL');
    await untilStatus(503);
    expect(await ask('{ stats { version } }')).toMatchObject({
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', hint: expect.any(String) } }],
    });
    await untilStatus(200);
    expect(await jvmOf()).not.toBe(before);
    expect((await sources()).data.sources.nodes).toEqual([{ id: SEED }]);
  });

  test('removes a dossier that ships, when asked to', async () => {
    expect(await demarche(['remove', SEED], { env })).toMatchObject({ code: 0 });
    expect((await sources()).data.sources.nodes).toEqual([]);
  });

  test('SIGTERM ends it and its Neo4j', async () => {
    const jvm = await jvmOf();
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await identify(jvm)).toBeUndefined();
    expect(existsSync(join(home, 'server.json'))).toBe(false);
  });
});

describe('a later start', () => {
  test('does not load again what the user removed', async () => {
    await startServer();
    expect((await sources()).data.sources.nodes).toEqual([]);
  });

  test('stop ends it and its Neo4j', async () => {
    const jvm = await jvmOf();
    expect(await demarche(['stop'], { env })).toMatchObject({
      code: 0,
      stdout: `Stopped the server at ${url}.\n`,
    });
    expect(await identify(jvm)).toBeUndefined();
    expect(await demarche(['stop'], { env })).toMatchObject({
      code: 0,
      stdout: `No server runs for ${home}.\n`,
    });
  });

  test('Ctrl-C while it starts leaves no process behind', async () => {
    const starting = startDemarche(['start'], { env });
    while (!existsSync(join(home, 'neo4j', 'running.json'))) await wait(20);
    await wait(500);
    const jvm = await jvmOf().catch(() => undefined);
    starting.child.kill('SIGINT');
    expect(await starting.ended).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'Interrupted. What was under way is there as a whole or not at all.\n',
    });
    if (jvm) expect(await identify(jvm)).toBeUndefined();
    expect(existsSync(join(home, 'server.json'))).toBe(false);
  });
});

test('beyond this machine it warns, and may let only those read who have the token', async () => {
  const { uri, user, password } = testAddress();
  const [port, token, data] = [await freePort(), 'a-secret-of-this-test-alone', join(folder, 'open')];
  const open = startDemarche(['start', '--adopt'], {
    env: {
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      ...{ DEMARCHE_HOME: data, DEMARCHE_PORT: String(port), DEMARCHE_HOST: '0.0.0.0' },
      ...{ DEMARCHE_TOKEN: token, DEMARCHE_READS: 'token' },
    },
  });
  await open.untilPrinted('Ctrl-C');
  const address = `http://127.0.0.1:${port}/graphql?query={stats{version}}`;
  const bearer = { headers: { authorization: `Bearer ${token}` } };
  const statuses = [(await fetch(address)).status, (await fetch(address, bearer)).status];
  open.child.kill('SIGTERM');
  const { stdout, stderr } = await open.ended;

  expect(statuses).toEqual([401, 200]);
  expect(stderr).toContain('WARNING: the server listens on 0.0.0.0, beyond this machine');
  const log = await readFile(join(data, 'server.log'), 'utf8');
  expect(log.split('\n').filter((line) => line.includes('"request"'))).toHaveLength(2);
  expect(stdout + stderr + log).not.toContain(token);
}, 120_000);

test('without Java there is one clear message that names the three ways', async () => {
  const { code, stdout, stderr } = await demarche(['start'], {
    env: {
      DEMARCHE_HOME: join(folder, 'no-java'),
      DEMARCHE_PORT: String(await freePort()),
      PATH: folder,
      JAVA_HOME: undefined,
    },
  });
  expect([code, stdout]).toEqual([2, '']);
  for (const way of ['JAVA_HOME', 'NEO4J_URI', 'docker compose']) expect(stderr).toContain(way);
  expect(stderr).not.toContain('    at ');
});

test('a wrong setting is named with what was expected', async () => {
  const { code, stderr } = await demarche(['start'], { env: { DEMARCHE_PORT: '70000' } });
  expect(code).toBe(2);
  expect(stderr).toContain('DEMARCHE_PORT=70000: expected a port number between 1 and 65535');
});

async function untilStatus(status: number): Promise<void> {
  while ((await fetch(`${url}/ready`)).status !== status) await wait(50);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
