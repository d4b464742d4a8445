import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { anchorDossier } from '../../src/dossier/anchor.ts';
import { checkDossier, checkParsed } from '../../src/dossier/check.ts';
import { dateBounds } from '../../src/dossier/dates.ts';
import { parseLines } from '../../src/dossier/json-lines.ts';
import { dossierSchema } from '../../src/dossier/schema.ts';

const GUIDE = readFileSync(new URL('../../docs/dossier.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, content = '']) => content,
  );

const [text = ''] = blocks('text');
const [example = ''] = blocks('yaml');

test('the example is anchored without a question, and then passes the check', () => {
  const { content, problems } = anchorDossier('example.yaml', example, text);
  expect(problems).toEqual([]);
  const { dossier } = checkDossier('example.yaml', content, text);
  expect(dossier?.statements).toHaveLength(6);
  expect(content.match(/# .*/g)).toEqual(example.match(/# .*/g));
});

test('the JSON Lines pass the check', async () => {
  const [lines = ''] = blocks('json');
  const result = await parseLines('example.jsonl', lines.split('\n'));
  expect('parsed' in result && checkParsed('example.jsonl', result.parsed).dossier?.actors).toHaveLength(3);
});

test('every key and every word of the format stands in the guide', () => {
  const words = new Set<string>();
  collect(z.toJSONSchema(dossierSchema, { io: 'input' }), words);
  expect(words.size).toBeGreaterThan(100);
  const said = new Set([...GUIDE.matchAll(/`(\w+)`/g)].map(([, word]) => word));
  expect([...words].filter((word) => !said.has(word))).toEqual([]);
});

test('every key that a table names is one', () => {
  const words = new Set<string>(['kind', 'stance']);
  collect(z.toJSONSchema(dossierSchema, { io: 'input' }), words);
  const named = [...GUIDE.matchAll(/^\| `(\w+)`(?:, `(\w+)`)? +\|/gm)].flatMap(([, one, two]) => [one, two]);
  const keys = named.filter((each): each is string => each !== undefined && !/\d/.test(each));
  expect(keys.length).toBeGreaterThan(60);
  expect(keys.filter((each) => !words.has(each))).toEqual([]);
});

test('every date of the guide is one', () => {
  const [, dates = ''] = GUIDE.split('## Dates\n');
  const named = [...(dates.split('\n## ')[0] ?? '').matchAll(/`([^`]*[\dX]{2}[^`]*)`/g)].map(
    ([, date = '']) => date,
  );
  expect(named.length).toBeGreaterThan(9);
  expect(named.filter((date) => !dateBounds(date))).toEqual([]);
});

/** Names of properties, and the words of closed lists. */
function collect(schema: unknown, words: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties, enum: closed } = schema as { properties?: object; enum?: string[] };
  for (const key of Object.keys(properties ?? {})) words.add(key);
  for (const word of closed ?? []) words.add(word);
  for (const value of Object.values(schema)) collect(value, words);
}
