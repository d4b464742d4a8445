import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** Values of any shape, as they are. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any value that JSON can say.',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => fromLiteral(node, variables ?? {}),
});

function fromLiteral(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.LIST:
      return node.values.map((each) => fromLiteral(each, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, fromLiteral(value, variables)]),
      );
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.ENUM:
      throw new GraphQLError(`JSON has no word ${node.value}; expected a text in quotes.`, { nodes: node });
  }
}
