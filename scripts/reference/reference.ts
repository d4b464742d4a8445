import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type TypeDefinitionNode,
} from 'graphql';
import { edgeOf, fieldsTable, inputsTable, listsTable, valuesTable } from './tables.ts';
import { linkTo, told } from './words.ts';

/**
 * The schema as a page of Markdown for people who write queries: what may be asked first, then what comes back.
 * @param document the schema as it is written, so that each mark and each interface is explained once
 * @param introduction what stands before it, in Markdown
 */
export function reference({ definitions }: DocumentNode, introduction: string): string {
  const types = definitions
    .filter(isTypeDefinitionNode)
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  const objects = types.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION);
  const object = (name: string) => objects.find((each) => each.name.value === name);
  const lists = objects.filter(({ interfaces }) =>
    interfaces?.some(({ name }) => name.value === 'Connection'),
  );
  const apart = new Set<unknown>([
    ...['Query', 'Mutation'].map(object),
    ...lists.flatMap((list) => [list, edgeOf(list, object)]),
  ]);
  const sections = (...kinds: Kind[]) =>
    types
      .filter((type) => kinds.includes(type.kind) && !apart.has(type))
      .flatMap((type) => section(type, types));
  return `${[
    introduction.trim(),
    '## Marks',
    ...marks(definitions),
    '## Queries',
    fieldsTable(rootFields('Query', definitions)),
    '## Mutations',
    told(object('Mutation') ?? {}),
    fieldsTable(rootFields('Mutation', definitions)),
    '## Types',
    ...sections(Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION, Kind.UNION_TYPE_DEFINITION),
    '## Pages of lists',
    `Each is a ${linkTo('Connection')}: besides \`pageInfo\` and \`totalCount\` it has \`nodes\`, its items alone, and \`edges\`, its items each with a \`cursor\`, the item as \`node\`, and what the last column says.`,
    listsTable(lists, object),
    '## Inputs',
    ...sections(Kind.INPUT_OBJECT_TYPE_DEFINITION),
    '## Enums',
    ...sections(Kind.ENUM_TYPE_DEFINITION),
    '## Scalars',
    ...sections(Kind.SCALAR_TYPE_DEFINITION),
  ].join('\n\n')}\n`;
}

/** What a field's arguments are written once for. */
function marks(definitions: readonly DefinitionNode[]): string[] {
  return definitions
    .filter((each) => each.kind === Kind.DIRECTIVE_DEFINITION)
    .flatMap((mark) => [`### ${mark.name.value}`, told(mark), inputsTable('argument', mark.arguments ?? [])]);
}

/** The fields of a type that several files of the schema extend, from A to Z. */
function rootFields(name: string, definitions: readonly DefinitionNode[]): FieldDefinitionNode[] {
  return definitions
    .filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION)
    .filter((each) => each.name.value === name)
    .flatMap(({ fields = [] }) => fields)
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
}

function section(type: TypeDefinitionNode, types: readonly TypeDefinitionNode[]): string[] {
  return [
    `### ${type.name.value}`,
    [told(type), ...relatives(type, types)].filter(Boolean).join(' '),
    ...content(type),
  ];
}

function content(type: TypeDefinitionNode): string[] {
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return type.fields?.length ? [fieldsTable(type.fields)] : [];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [inputsTable('field', type.fields ?? [])];
    case Kind.ENUM_TYPE_DEFINITION:
      return [valuesTable(type.values ?? [])];
    default:
      return [];
  }
}

/** What a type has from others, what others have from it, and what it may be. */
function relatives(type: TypeDefinitionNode, types: readonly TypeDefinitionNode[]): string[] {
  const list = (names: readonly { readonly name: { readonly value: string } }[]) =>
    names.map(({ name }) => linkTo(name.value)).join(', ');
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return [`One of ${list(type.types ?? [])}.`];
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    return type.directives?.some(({ name }) => name.value === 'oneOf') ? ['Exactly one field is given.'] : [];
  }
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  const heirs = types.filter(
    (each) => 'interfaces' in each && each.interfaces?.some(({ name }) => name.value === type.name.value),
  );
  return [
    ...(type.interfaces?.length ? [`It has the fields of ${list(type.interfaces)}, too.`] : []),
    ...(heirs.length ? [`Implemented by ${list(heirs)}.`] : []),
  ];
}
