import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IMPORT_FORMATS } from '../../src/exchange/import/formats.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { demarche } from '../support/command.ts';
import { blocks } from '../support/examples.ts';
import { exportGraph } from '../support/graph.ts';
import { testAddress } from '../support/neo4j.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = await readFile(new URL('../../docs/importing.md', import.meta.url), 'utf8');

/** What the page says of each format. */
const SECTIONS = new Map(
  PAGE.split(/^### /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section] as const),
);

test('the page shows what an import tells', async () => {
  const [, command = '', told = ''] = /^```console\n\$ npx demarche (.*)\n([\s\S]*?)^```/m.exec(PAGE) ?? [];
  expect(await demarche(command.split(' '))).toMatchObject({ code: 0, stderr: '', stdout: told });
});

describe.each(IMPORT_FORMATS)('the section on %s', (format) => {
  const section = SECTIONS.get(format) ?? '';
  let api: Loaded;
  beforeAll(async () => {
    api = await loadedApi([]);
  });
  afterAll(() => api.close());

  test('shows a command, a question and its answer, which is what the graph says', async () => {
    const [, words = ''] = /npx demarche (import [^\n]*--load[^\n]*)/.exec(section) ?? [];
    const [question] = blocks(section, 'graphql');
    const { uri, user, password } = testAddress();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const args = [...words.matchAll(/(?:"[^"]*"|[^\s"])+/g)].flatMap(([word]) => expanded(word));
    expect(await demarche(args, { env })).toMatchObject({ code: 0, stderr: '' });
    expect(await api.ask(question?.block ?? '')).toEqual(JSON.parse(question?.answer ?? ''));

    // Importing again changes nothing.
    const before = await exportGraph(api.database);
    const again = await demarche(args, { env });
    expect(again.stdout).toMatch(/unchanged\.\n$/);
    expect(await exportGraph(api.database)).toEqual(before);
  });
});

/** What a shell makes of a word: without quotation marks, and with all files for a `*`. */
function expanded(word: string): string[] {
  if (!word.includes('*')) return [word.replaceAll('"', '')];
  const [, folder = '', ending = ''] = /^(.*\/)\*(.*)$/.exec(word) ?? [];
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => folder + name);
}
