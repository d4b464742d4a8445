import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import { Connection } from './connection.ts';
import type { Context } from './context.ts';
import { beginsWithId, everyField, namesAsked, possible } from './selection.ts';

/** A field that is asked of nodes, and begins with nothing but their ids. */
interface Beginning {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Per field that looks nodes up in a document, which is parsed once. */
const known = new WeakMap<FieldNode, readonly Beginning[]>();

/**
 * Begins to read what is asked of nodes while these are still looked up. The request's reader keeps what comes, for the
 * resolvers that are asked for it once the nodes are there.
 */
export function readAhead(ids: readonly string[], context: Context, info: GraphQLResolveInfo): void {
  for (const beginning of beginnings(info)) {
    for (const id of ids) begin(id, beginning, context, info);
  }
}

async function begin(
  id: string,
  { node, field }: Beginning,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  try {
    const asked = { ...info, fieldName: field.name, fieldNodes: [node], returnType: field.type };
    const value = await field.resolve?.(
      { id },
      getArgumentValues(field, node, info.variableValues),
      context,
      asked,
    );
    if (value instanceof Connection) await value.readAhead(namesAsked(node, info));
  } catch {
    // Who is asked next finds the same fault, and tells of it.
  }
}

function beginnings(info: GraphQLResolveInfo): readonly Beginning[] {
  const [field, ...others] = info.fieldNodes;
  if (!field || others.length > 0) return [];
  const found = known.get(field) ?? find(field, info);
  known.set(field, found);
  return found;
}

/** None where it depends on the kind of a node, on a variable, or on another place in the document what is asked of it. */
function find(field: FieldNode, info: GraphQLResolveInfo): Beginning[] {
  const kinds = new Set<string>();
  const keys = new Set<string>();
  const found: Beginning[] = [];
  const whole = getNamedType(info.returnType).name;
  const plain = everyField(field.selectionSet, info, whole, (node, kind) => {
    const key = (node.alias ?? node.name).value;
    const [type] = possible(kind, info);
    const field = type?.getFields()[node.name.value];
    if (!field?.resolve || !beginsWithId(field.resolve)) return true;
    if (kind !== whole) kinds.add(kind);
    found.push({ node, field });
    return !node.directives?.length && keys.size < keys.add(key).size;
  });
  return plain && kinds.size < 2 ? found : [];
}
