import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/api/server.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { python } from '../exchange/export/readers.ts';
import { blocks } from '../support/examples.ts';

const PAGE = await readFile(new URL('../../docs/networks.md', import.meta.url), 'utf8');
const EXCHANGE = await readFile(new URL('../../docs/exchange.md', import.meta.url), 'utf8');
const HERE = 'http://127.0.0.1:4000';

let api: Loaded;
let server: Serving;
beforeAll(async () => {
  // What `npm start` loads.
  api = await loadedApi(['seed/moscow-talks-2025-12-02.yaml']);
  const { database } = api;
  server = await serve({ database, exports: database, logger: console, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await api.close();
});

test.each(blocks(PAGE, 'graphql'))('the page tells what $block answers', async ({ block, answer }) => {
  expect(await api.ask(block)).toEqual(JSON.parse(answer));
});

test.skipIf(!python)('the example in Python draws the matrix, and leads to the words', async () => {
  const [example] = blocks(PAGE, 'python');
  expect(example?.block).toContain(HERE);
  const folder = await mkdtemp(join(tmpdir(), 'demarche-python-'));
  try {
    const file = join(folder, 'example.py');
    await writeFile(file, example?.block.replace(HERE, server.url) ?? '');
    const { stdout } = await promisify(execFile)(python, [file]);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '18 actors, 2 ties',
      'kaja-kallas 3 moscow-talks-2025-12-02/european-officials',
      '    Put forward counter-proposals to the initial American plan. (moscow-talks-2025-12-02)',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the server answers the addresses of the pages, and of the example in R', async () => {
  const addresses = [
    ...(PAGE + EXCHANGE).matchAll(/http:\/\/127\.0\.0\.1:4000(\/[^\s>"]*)|"(\/export\/[^"]*)"/g),
  ].map(([, link, path]) => link ?? path ?? '');
  expect(addresses.length).toBeGreaterThanOrEqual(3);
  for (const address of addresses) {
    const response = await fetch(server.url + address);
    expect({ address, status: response.status }).toEqual({ address, status: 200 });
    await response.text();
  }
});
