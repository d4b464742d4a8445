import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { generated } from '../../scripts/generated.ts';
import { schema } from '../../src/api/schema.ts';
import {
  ACTOR_KINDS,
  CLAIM_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARTICIPANT_ROLES,
  PASSAGE_PARTS,
  RELATION_KINDS,
  STANCES,
  STATEMENT_FORMS,
  VOICES,
} from '../../src/dossier/vocabulary.ts';

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'Query']);

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('every type, field, argument and enum value says what it is', () => {
  expect(types.flatMap(undescribed)).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const own = builtIn.has(type.name) || type.description ? [] : [type.name];
  return [
    ...own,
    ...membersOf(type)
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  ];
}

function membersOf(type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] {
  if (isEnumType(type)) return [...type.getValues()];
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map((arg) => ({ name: `${field.name}(${arg.name})`, description: arg.description })),
  ]);
}

test.each([
  ['EventKind', EVENT_KINDS],
  ['EventStatus', EVENT_STATUSES],
  ['ParticipantRole', PARTICIPANT_ROLES],
  ['ClaimKind', CLAIM_KINDS],
  ['StanceKind', STANCES],
  ['StatementForm', STATEMENT_FORMS],
  ['Voice', VOICES],
  ['PassagePart', PASSAGE_PARTS],
  ['RelationKind', RELATION_KINDS],
] as const)('%s has the words of the dossier', (name, words) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual([...words]);
});

test('each kind of actor is an Actor, a Named and a Node', () => {
  for (const kind of ACTOR_KINDS) {
    const type = schema.getType(kind);
    const interfaces = isObjectType(type) ? type.getInterfaces().map((each) => each.name) : [];
    expect(interfaces).toEqual(['Node', 'Named', 'Actor']);
  }
});

test('every list that is read by pages is paged from both ends, and told as of a day in the past', () => {
  const lists = types
    .filter((each) => isObjectType(each) || isInterfaceType(each))
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type }) => /Connection!$/.test(String(type)));
  expect(lists.length).toBeGreaterThan(40);
  for (const { args } of lists) {
    const names = args.map((arg) => arg.name).filter((name) => name !== 'orderBy');
    expect(names.slice(-5)).toEqual(['first', 'after', 'last', 'before', 'knownAt']);
  }
});

test('everything that sources assert carries its evidence', () => {
  const without = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) =>
      /(Account|LinkEdge|SummaryEdge|^Participant|^Relation|^Stance|^Expression|^SubgraphEdge|^ContactEdge|^SameAsEdge|^StatementEdge)$/.test(
        name,
      ),
    )
    .filter((type) => String(type.getFields().evidence?.type) !== '[Evidence!]!');
  expect(without).toEqual([]);
});

test('generated files are what `npm run generate` writes', async () => {
  for (const { path, content } of await generated())
    expect(readFileSync(path, 'utf8') === content, path).toBe(true);
});
