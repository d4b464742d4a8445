import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { pick, type Random } from './mutants.ts';

/** A query with its variables, as a client sends them. */
export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;

/** Ids of the invented reports, and what somebody might hand in instead: Lucene, Cypher, paths, control characters. */
export const STRINGS: readonly string[] = [
  ...['mira-tolland', 'arvenia', 'lindhaven', 'harbour-toll', 'harbour-toll-ends', 'lindhaven-talks'],
  ...['harbour-gazette-2024-05-06', 'harbour-gazette-2024-05-06/toll-ends', 'nobody', ''],
  ...['*', '*:*', 'a* OR b*', '"', '\\', '(((((', 'name:[* TO *]', 'x~0.5', '/.*/', '+-&&||!(){}[]^"~*?:\\/'],
  ...["' OR 1=1 //", '}) DETACH DELETE n //', "'; CALL db.labels() //", '`', '$ids', '{{id}}', '\\u0027'],
  ...[
    '__proto__',
    'constructor',
    'null',
    '\0',
    '\u0001',
    '\ud800',
    '\u202e',
    '😀'.repeat(50),
    'x'.repeat(5_000),
  ],
  ...[
    '../../x',
    'Y2xhaW1zOjIwMjQtMDUtMDYBeA',
    'Y2xhaW1zOg',
    '2024-05-06',
    '9999-99-99',
    '<script>',
    '%00',
    '\r\nx: y',
  ],
];
const NUMBERS = [0, 1, 2, 5, 20, 100, 101, -1, 2_147_483_647, -2_147_483_648];

/** A query that is valid for the schema, with at most so many levels of fields. */
export function randomOperation(random: Random, depth: number): Operation {
  const writer = new Writer(random);
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const selection = writer.selection(query, depth);
  const declared = writer.declared.length > 0 ? `(${writer.declared.join(', ')})` : '';
  return { query: `query Fuzz${declared} ${selection}`, variables: writer.variables };
}

/** Writes fields with aliases, so that none contradicts another of its name. */
class Writer {
  readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};
  private aliases = 0;

  constructor(private readonly random: Random) {}

  selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type) && this.random() < 0.5) {
      const possible = pick(this.random, schema.getPossibleTypes(type));
      return `{ __typename ... on ${possible.name} ${this.selection(possible, depth)} }`;
    }
    const fields = 'getFields' in type ? (Object.values(type.getFields()) as Field[]) : [];
    const fitting = fields.filter((field) => depth > 1 || isLeafType(getNamedType(field.type)));
    const chosen = Array.from({ length: 1 + Math.floor(this.random() * 3) }, () =>
      pick(this.random, fitting),
    );
    const written = chosen.filter(Boolean).map((field) => this.field(field, depth));
    return `{ __typename ${written.join(' ')} }`;
  }

  private field(field: Field, depth: number): string {
    const given = field.args.filter((each) => isRequiredArgument(each) || this.random() < 0.4);
    const written = given.map((each) => `${each.name}: ${this.argument(each)}`);
    const call = written.length > 0 ? `${field.name}(${written.join(', ')})` : field.name;
    const type = getNamedType(field.type);
    this.aliases += 1;
    const name = `f${this.aliases}: ${call}`;
    return isLeafType(type) ? name : `${name} ${this.selection(type, depth - 1)}`;
  }

  private argument({ type }: GraphQLArgument): string {
    const value = this.value(type);
    if (this.random() < 0.5) return literal(value, type);
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.value(type.ofType);
    if (isListType(type)) {
      return Array.from({ length: Math.floor(this.random() * 4) }, () => this.value(type.ofType));
    }
    if (isEnumType(type)) return pick(this.random, type.getValues()).name;
    if (type.name === 'Int') return pick(this.random, NUMBERS);
    return type.name === 'Boolean' ? this.random() < 0.5 : pick(this.random, STRINGS);
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, type)).join(', ')}]`;
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
}
