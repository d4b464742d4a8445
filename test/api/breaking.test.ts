import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { unannounced } from '../../scripts/breaking.ts';
import { schema } from '../../src/api/schema.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What to do about a change that breaks queries. */
const advice = `Name each in CHANGELOG.md, word for word, as "- …" under "### Breaking" in "## Unreleased".
Where the schema in test/fixtures/released.graphql was never released: npm run release-schema.`;

test('what breaks queries that the released schema answers is named in the changelog', () => {
  const released = buildSchema(read('test/fixtures/released.graphql'));
  expect(unannounced(released, schema, read('CHANGELOG.md')), advice).toEqual([]);
});

describe('of two schemas', () => {
  const before = buildSchema('type Query { ship(id: ID!): String, ships: [String!]! }');
  const after = buildSchema('type Query { ship(id: ID!, fleet: ID!): String, port: String }');
  const [argument, field] = [
    'A required arg fleet on Query.ship was added.',
    'Query.ships was removed.',
  ] as const;
  const changelog = (...sections: string[]) => ['# Changelog', ...sections].join('\n\n');

  test('all that breaks queries is told', () => {
    expect(unannounced(before, after, changelog()).sort()).toEqual([argument, field]);
    expect(unannounced(before, before, changelog())).toEqual([]);
  });

  test('what is added for those who ask for it breaks nothing', () => {
    const more = buildSchema(
      'type Query { ship(id: ID!, at: String): String, ships: [String!]!, port: String }',
    );
    expect(unannounced(before, more, changelog())).toEqual([]);
  });

  test('what the changelog names word for word is left out, with an explanation or without', () => {
    const named = changelog(
      '## Unreleased',
      `### Breaking\n\n- ${field} Ask for\n  \`port\`.\n- A required arg fleet on\n  Query.ship was added.`,
      '### Added\n\n- Ports.',
    );
    expect(unannounced(before, after, named)).toEqual([]);
  });

  test.each([
    ['another section', `## Unreleased\n\n### Added\n\n- ${field}`],
    [
      'an older part',
      `## Unreleased\n\n### Breaking\n\n- Nothing.\n\n## 0.1.0\n\n### Breaking\n\n- ${field}`,
    ],
    ['other words', '## Unreleased\n\n### Breaking\n\n- `ships` is gone.'],
    ['the middle of an item', `## Unreleased\n\n### Breaking\n\n- It is not so that ${field}`],
  ])('named in %s, it is still told', (_, text) => {
    expect(unannounced(before, after, changelog(text))).toContain(field);
  });
});
