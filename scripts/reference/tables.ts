import type {
  EnumValueDefinitionNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  ObjectTypeDefinitionNode,
} from 'graphql';
import { anchorOf, linkTo, namedType, told, typeOf } from './words.ts';

/** Fields with their arguments, a row each, in the order in which they are written. */
export function fieldsTable(fields: readonly FieldDefinitionNode[]): string {
  return table(['field', 'type', 'what it is'], fields.flatMap(fieldRows));
}

/** Arguments, or the fields of an input. */
export function inputsTable(what: string, inputs: readonly InputValueDefinitionNode[]): string {
  return table(
    [what, 'type', 'what it is'],
    inputs.map((each) => [`\`${each.name.value}\``, typeOf(each), told(each)]),
  );
}

/** The values of an enum. */
export function valuesTable(values: readonly EnumValueDefinitionNode[]): string {
  return table(
    ['value', 'what it means'],
    values.map((each) => [`\`${each.name.value}\``, told(each)]),
  );
}

/** Connections, a row each: all are built alike. */
export function listsTable(lists: readonly ObjectTypeDefinitionNode[], types: Types): string {
  return table(
    ['list', 'its edges', 'an item', 'what else an edge has'],
    lists.map((list) => listRow(list, types)),
  );
}

/** Finds an object type by its name. */
export type Types = (name: string) => ObjectTypeDefinitionNode | undefined;

/** The type of a connection's edges. */
export function edgeOf(list: ObjectTypeDefinitionNode, types: Types): ObjectTypeDefinitionNode | undefined {
  const edges = list.fields?.find(({ name }) => name.value === 'edges');
  return edges && types(namedType(edges.type));
}

/** `filter` stands beside the type, since every list that has one has it for the same purpose. */
function fieldRows(field: FieldDefinitionNode): string[][] {
  const all = field.arguments ?? [];
  const filter = all.find(({ name }) => name.value === 'filter');
  const marks = (field.directives ?? [])
    .filter(({ name }) => name.value !== 'deprecated')
    .map(({ name }) => `[${name.value}](#${anchorOf(name.value)})`);
  return [
    [
      `\`${field.name.value}\``,
      [typeOf(field), ...marks, ...(filter ? [typeOf(filter)] : [])].join(' '),
      told(field),
    ],
    ...all
      .filter((each) => each !== filter)
      .map((each) => [`· \`${each.name.value}\``, typeOf(each), told(each)]),
  ];
}

function listRow(list: ObjectTypeDefinitionNode, types: Types): string[] {
  const edge = edgeOf(list, types);
  const own = (edge?.fields ?? []).filter(({ name }) => name.value !== 'cursor');
  const [node, ...others] = own;
  return [
    named(list),
    edge ? named(edge) : '',
    node ? typeOf(node) : '',
    [
      ...(edge?.interfaces ?? []).map(({ name }) => `what every ${linkTo(name.value)} has`),
      ...others.map((each) => `\`${each.name.value}\` ${typeOf(each)}: ${told(each)}`),
    ].join('<br>'),
  ];
}

function named(type: ObjectTypeDefinitionNode): string {
  return `<a id="${anchorOf(type.name.value)}"></a>\`${type.name.value}\`: ${told(type)}`;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
