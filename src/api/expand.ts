import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
} from 'graphql';

type Bearer = Extract<DefinitionNode, { readonly fields?: readonly FieldDefinitionNode[] }>;

/**
 * Writes out what the files of `schema/` say once only: a type has the fields of its interfaces where it does not declare
 * them itself, and a field that bears the mark of a directive that is defined there has the directive's arguments.
 */
export function expand({ definitions, ...document }: DocumentNode): DocumentNode {
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  const marks = new Map<string, DirectiveDefinitionNode>();
  for (const each of definitions) {
    if (each.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(each.name.value, each);
    if (each.kind === Kind.DIRECTIVE_DEFINITION) marks.set(each.name.value, each);
  }
  return {
    ...document,
    definitions: definitions
      .filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION)
      .map((each) =>
        hasFields(each)
          ? ({
              ...each,
              fields: fieldsOf(each, interfaces).map((field) => marked(field, marks)),
            } as DefinitionNode)
          : each,
      ),
  };
}

function hasFields({ kind }: DefinitionNode): boolean {
  return (
    kind === Kind.OBJECT_TYPE_DEFINITION ||
    kind === Kind.INTERFACE_TYPE_DEFINITION ||
    kind === Kind.OBJECT_TYPE_EXTENSION
  );
}

/** The interfaces' fields first, in their order. */
function fieldsOf(
  type: DefinitionNode,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): readonly FieldDefinitionNode[] {
  const { fields = [], interfaces: named = [] } = type as Bearer & InterfaceTypeDefinitionNode;
  const all = new Map<string, FieldDefinitionNode>();
  for (const { name } of named) {
    const found = interfaces.get(name.value);
    for (const field of found ? fieldsOf(found, interfaces) : []) all.set(field.name.value, field);
  }
  for (const field of fields) all.set(field.name.value, field);
  return [...all.values()];
}

function marked(
  field: FieldDefinitionNode,
  marks: ReadonlyMap<string, DirectiveDefinitionNode>,
): FieldDefinitionNode {
  const isMark = ({ name }: ConstDirectiveNode) => marks.has(name.value);
  const given = (field.directives ?? []).filter(isMark);
  return {
    ...field,
    arguments: [
      ...(field.arguments ?? []),
      ...given.flatMap(({ name }) => marks.get(name.value)?.arguments ?? []),
    ],
    directives: (field.directives ?? []).filter((each) => !isMark(each)),
  };
}
