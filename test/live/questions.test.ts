import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { blocks } from '../support/examples.ts';

const PAGE = await readFile(new URL('../../docs/questions.md', import.meta.url), 'utf8');
const sections = PAGE.split(/^## /m)
  .slice(1)
  .map((section) => ({ title: section.split('\n')[0], examples: blocks(section, 'graphql') }));

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

test('the page asks several questions, and each with a query', () => {
  expect(sections.length).toBeGreaterThan(5);
  for (const { title, examples } of sections) expect(examples, title).not.toEqual([]);
});

describe.each(sections)('$title', ({ examples }) => {
  test.each(examples)('$block', async ({ block: query, answer }) => {
    expect(await api.ask(query)).toEqual(JSON.parse(answer));
  });
});
