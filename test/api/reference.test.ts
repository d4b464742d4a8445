import { existsSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { reference } from '../../scripts/reference/reference.ts';
import { schema } from '../../src/api/schema.ts';
import { written } from '../../src/api/type-defs.ts';
import { blocks } from '../support/examples.ts';

const docs = new URL('../../docs/', import.meta.url);
const PAGE = readFileSync(new URL('api.md', docs), 'utf8');

describe('docs/api.md', () => {
  test('names everything that the schema declares', () => {
    const declared = new Set(
      JSON.stringify(written)
        .match(/"kind":"Name","value":"\w+"/g)
        ?.map((each) => each.slice(23, -1)),
    );
    expect(declared.size).toBeGreaterThan(300);
    const named = new Set(PAGE.match(/\w+/g));
    const inOtherWords = new Set(['Query', 'Mutation', 'FIELD_DEFINITION', 'oneOf']);
    expect([...declared].filter((name) => !named.has(name) && !inOtherWords.has(name))).toEqual([]);
  });

  test('has every anchor once, and every link leads to one or to another page', () => {
    const headings = [...PAGE.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));
    const anchors = [...headings, ...[...PAGE.matchAll(/<a id="(.*?)">/g)].map(([, id = '']) => id)];
    expect(anchors.filter((each, index) => anchors.indexOf(each) !== index)).toEqual([]);
    const links = [...PAGE.matchAll(/\]\((?!http)(.*?)\)/g)].map(([, link = '']) => link);
    const leadsNowhere = (link: string) =>
      link.startsWith('#') ? !anchors.includes(link.slice(1)) : !existsSync(new URL(link, docs));
    expect(links.filter(leadsNowhere)).toEqual([]);
  });

  test('shows queries that the schema knows', () => {
    const queries = blocks(PAGE, 'graphql').map(({ block }) => block);
    expect(queries).toHaveLength(2);
    expect(queries.flatMap((query) => validate(schema, parse(query)))).toEqual([]);
  });
});

function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

test('a reference tells defaults, marks, deprecations, and of which inputs one field is given', () => {
  const document = parse(`
    "What every list takes."
    directive @list("At most so many." first: Int) on FIELD_DEFINITION
    type Query {
      "All ships."
      ships("Which of them." filter: ShipFilter "In which order." orderBy: Order! = NAME): [Ship!]! @list
    }
    "What floats."
    type Ship {
      "Its name | its call sign."
      name: String! @deprecated(reason: "Ask for \`names\`.")
    }
    "Which ships."
    input ShipFilter @oneOf {
      "It bears this name."
      name: String
    }
    "Orders of ships."
    enum Order {
      "From A to Z."
      NAME
    }
  `);
  const page = reference(document, '# Ships');
  for (const line of [
    '# Ships',
    '### list',
    '| `first` | `Int` | At most so many. |',
    '| `ships` | [`[Ship!]!`](#ship) [list](#list) [`ShipFilter`](#shipfilter) | All ships. |',
    '| · `orderBy` | [`Order! = NAME`](#order) | In which order. |',
    '| `name` | `String!` | Its name \\| its call sign. **Deprecated:** Ask for `names`. |',
    'Which ships. Exactly one field is given.',
    '| `NAME` | From A to Z. |',
  ]) {
    expect(page.split('\n')).toContain(line);
  }
});
