import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementNames, statementText } from '../../src/graph/catalogue.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

test.each(statementNames('read'))('%s is used', (name) => {
  const list = name.replace(/-count$/, '');
  expect(sources).toContain(`'${list}'`);
});

test.each(readdirSync('cypher/read'))('%s begins with a line that says what it answers', (file) => {
  expect(readFileSync(`cypher/read/${file}`, 'utf8')).toMatch(/^\/\/ [A-Z].*\.\n/);
});

test.each(statementNames('read'))('%s writes nothing', (name) => {
  expect(statementText(name)).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|LOAD CSV)\b/);
});
