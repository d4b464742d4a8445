import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementNames, statementText } from '../../src/graph/catalogue.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

test('every read statement is used', () => {
  const unused = statementNames('read')
    // The orders of a list are those of the schema, whose test asks for each.
    .filter((name) => !name.startsWith('read/lists:'))
    .map((name) =>
      name
        .replace(/-(count|back|found)$/, '')
        .replace(/-lean$/, '')
        .replace('read/linked:', ''),
    )
    .filter((name) => !sources.includes(`'${name}'`));
  expect(unused).toEqual([]);
});

test('every file begins with a line that says what it answers', () => {
  const files = readdirSync('cypher/read');
  const silent = files.filter(
    (file) => !/^\/\/ [A-Z].*\.\n/.test(readFileSync(`cypher/read/${file}`, 'utf8')),
  );
  expect(silent).toEqual([]);
});

test('no read statement writes', () => {
  const writing = /\b(CREATE|MERGE|SET|DELETE|REMOVE|LOAD CSV)\b/;
  expect(statementNames('read').filter((name) => writing.test(statementText(name)))).toEqual([]);
});
