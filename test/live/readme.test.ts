import { exec } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import { loadSeeds } from '../../src/cli/seeds.ts';
import type { Database } from '../../src/graph/database.ts';
import { blocks } from '../support/examples.ts';
import { cypher, freshGraph } from '../support/graph.ts';
import { testAddress } from '../support/neo4j.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = await readFile(`${ROOT}/README.md`, 'utf8');
const run = promisify(exec);

let database: Database;

beforeAll(async () => {
  database = await freshGraph();
  await loadSeeds(database);
});
afterAll(() => database.close());

describe('the README', () => {
  test('shows queries and commands', () => {
    for (const language of ['graphql', 'cypher', 'console']) {
      expect(blocks(README, language), language).not.toEqual([]);
    }
  });

  test.each(blocks(README, 'graphql'))('GraphQL: $block', async ({ block: query, answer }) => {
    const api = createApi({ database, logger: { error: (...told: unknown[]) => console.error(...told) } });
    const response = await api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({ data: JSON.parse(answer) });
  });

  test.each(blocks(README, 'cypher'))('Cypher: $block', async ({ block: query, answer }) => {
    expect(await cypher(database, query)).toEqual(JSON.parse(answer));
  });

  test.each(commands())('$ %s', async (command, output) => {
    const { uri, user, password } = testAddress();
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const { stdout } = await run(command, { cwd: ROOT, env });
    expect(stdout).toBe(output);
  });
});

/** Lines that begin with `$` are commands; what follows is what they print. */
function commands(): [command: string, output: string][] {
  return blocks(README, 'console').flatMap(({ block }) =>
    [...block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(
      ([, command = '', output = '']): [string, string] => [command, output],
    ),
  );
}
