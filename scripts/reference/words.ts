import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  print,
  type StringValueNode,
  type TypeNode,
} from 'graphql';

const builtIn = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

interface Described {
  readonly description?: StringValueNode | undefined;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** A type's name that leads to its section. */
export function linkTo(name: string): string {
  return `[\`${name}\`](#${anchorOf(name)})`;
}

/** Where a heading stands in the page, as GitHub names it. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

/** What a field or an argument is, with its default, leading to the type's section. */
export function typeOf(field: FieldDefinitionNode | InputValueDefinitionNode): string {
  const standard = 'defaultValue' in field && field.defaultValue ? ` = ${print(field.defaultValue)}` : '';
  const text = `\`${print(field.type)}${standard}\``;
  const name = namedType(field.type);
  return builtIn.has(name) ? text : `[${text}](#${anchorOf(name)})`;
}

/** The name in a type, without the signs of lists and of what is never null. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** What something is, in one line, and whether it will go. */
export function told({ description, directives }: Described): string {
  const text = (description?.value ?? '').replaceAll(/\s+/g, ' ');
  const deprecated = directives?.find(({ name }) => name.value === 'deprecated');
  if (!deprecated) return text;
  const [reason] = deprecated.arguments ?? [];
  return `${text} **Deprecated:** ${reason?.value.kind === Kind.STRING ? reason.value.value : 'it will go.'}`;
}
