import {
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Fragments = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>;

/** What resolvers were noted to read of their nodes. */
const noted = new WeakMap<object, readonly string[]>();
/** Resolvers that need no more of their node than its id to begin with. */
const fromId = new WeakSet<object>();
/** Per list in a document, which is parsed once; null where whole rows are needed. */
const known = new WeakMap<FieldNode, readonly string[] | null>();

/** Notes that a resolver reads no other properties of its node than these, so that a list need not fetch the others. */
export function reads<Resolver extends object>(properties: readonly string[], resolver: Resolver): Resolver {
  noted.set(resolver, properties);
  return properties.join() === 'id' ? startsFromId(resolver) : resolver;
}

/** Notes that a resolver can begin to read when nothing of its node is there but the id. */
export function startsFromId<Resolver extends object>(resolver: Resolver): Resolver {
  fromId.add(resolver);
  return resolver;
}

export function beginsWithId(resolver: object): boolean {
  return fromId.has(resolver);
}

/** Notes the same of the functions that a schema has bound resolvers to. */
export function noteBound(schema: GraphQLSchema, resolvers: object): void {
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const { name, resolve } of Object.values(type.getFields())) {
      const given = fields[name];
      const properties = noted.get(given);
      if (resolve && properties) noted.set(resolve, properties);
      if (resolve && fromId.has(given)) fromId.add(resolve);
    }
  }
}

/**
 * The properties that are read of a list's nodes, sorted, `id` among them; null where something else is asked of its items
 * than their nodes and cursors, or where what a resolver reads is not noted.
 */
export function propertiesRead(info: GraphQLResolveInfo): readonly string[] | null {
  return once(info, (field) => ofConnection(field, info));
}

/**
 * The same of the node under a field of each item of a list.
 * @param plain fields of the items that may be asked for besides
 */
export function propertiesReadOf(
  info: GraphQLResolveInfo,
  name: string,
  plain: readonly string[],
): readonly string[] | null {
  return once(info, ({ selectionSet }) => {
    const item = getNamedType(info.returnType);
    const node = isObjectType(item) && getNamedType(item.getFields()[name]?.type);
    if (!node) return null;
    const properties = new Set(['id']);
    const fits = everyField(selectionSet, info, item.name, (field) =>
      field.name.value === name
        ? addNode(properties, node.name, field.selectionSet, info)
        : [...plain, '__typename'].includes(field.name.value),
    );
    return fits ? [...properties].sort() : null;
  });
}

/** What is found once for a field of a document; null where the field is asked for in several places. */
function once(
  { fieldNodes }: GraphQLResolveInfo,
  find: (field: FieldNode) => readonly string[] | null,
): readonly string[] | null {
  const [field, ...others] = fieldNodes;
  if (!field || others.length > 0) return null;
  const found = known.get(field);
  if (found !== undefined) return found;
  const properties = find(field);
  known.set(field, properties);
  return properties;
}

function ofConnection({ selectionSet }: FieldNode, info: GraphQLResolveInfo): readonly string[] | null {
  const connection = getNamedType(info.returnType);
  if (!isObjectType(connection) || !selectionSet) return null;
  const properties = new Set(['id']);
  const edgeFields = getNamedType(connection.getFields().edges?.type);
  const nodes = getNamedType(connection.getFields().nodes?.type);
  if (!nodes || !isObjectType(edgeFields)) return null;
  const node = (field: FieldNode) => addNode(properties, nodes.name, field.selectionSet, info);
  const edge = (field: FieldNode) =>
    everyField(field.selectionSet, info, edgeFields.name, (inner) =>
      inner.name.value === 'node' ? node(inner) : ['cursor', '__typename'].includes(inner.name.value),
    );
  const fits = everyField(selectionSet, info, connection.name, (field) => {
    if (field.name.value === 'nodes') return node(field);
    if (field.name.value === 'edges') return edge(field);
    return true;
  });
  return fits ? [...properties].sort() : null;
}

/** The names of the fields that are asked of what a field holds. */
export function namesAsked({ selectionSet }: FieldNode, info: Fragments): ReadonlySet<string> {
  const names = new Set<string>();
  everyField(selectionSet, info, '', ({ name }) => names.add(name.value).size > 0);
  return names;
}

/** The same of a field of a field. */
export function fieldsAsked(info: GraphQLResolveInfo, name: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) {
    everyField(selectionSet, info, '', (field) => {
      if (field.name.value === name) for (const each of namesAsked(field, info)) names.add(each);
      return true;
    });
  }
  return names;
}

/** Adds what is read of a node; false where that is not known. */
function addNode(
  properties: Set<string>,
  typeName: string,
  selectionSet: SelectionSetNode | undefined,
  info: Fragments,
): boolean {
  return everyField(selectionSet, info, typeName, ({ name: { value: name } }, type) =>
    possible(type, info).every((object) => {
      const field = object.getFields()[name];
      if (!field) return true;
      const read = field.resolve ? noted.get(field.resolve) : [name];
      for (const property of read ?? []) properties.add(property);
      return read !== undefined;
    }),
  );
}

/** Whether a test holds for all fields that are selected of a type, in fragments, too. */
export function everyField(
  selectionSet: SelectionSetNode | undefined,
  info: Fragments,
  type: string,
  test: (field: FieldNode, type: string) => boolean,
): boolean {
  return (selectionSet?.selections ?? []).every((selection) => {
    if (selection.kind === Kind.FIELD) return test(selection, type);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return everyField(fragment?.selectionSet, info, fragment?.typeCondition?.name.value ?? type, test);
  });
}

/** The object types that a type may be. */
export function possible(name: string, { schema }: Fragments) {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
