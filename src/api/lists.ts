import type { GraphQLResolveInfo } from 'graphql';
import type { Parameters } from '../graph/database.ts';
import { type Conditions, candidates, type Filter, matcher, ofNode } from '../read/filter/conditions.ts';
import { GatheredList, type List, StoredList } from '../read/list.ts';
import type { Reader } from '../read/reader.ts';
import type { ItemRow, KeyedRow, NodeRow } from '../read/rows.ts';
import { Connection, type ListArguments, type Selection, type WithNode } from './connection.ts';
import type { Context } from './context.ts';
import type { ListIdentity } from './cursor.ts';
import { propertiesRead, reads, startsFromId } from './selection.ts';

/** Up to so many nodes that a condition leads to are gathered, rather than looked for in the whole list. */
const MOST_GATHERED = 2_000;

/**
 * A resolver of a list that hangs on a node, whose rows are edges; conditions are on the edges' nodes. Where only nodes
 * are asked for, no more is read than what is asked of them.
 * @param more what an edge has besides its row, made of the node on which the list hangs
 */
export function listOf<
  Row extends WithNode,
  Parent extends { readonly id: string } = { readonly id: string },
>(
  statement: string,
  conditions: Conditions<Row['node']>,
  parameters: Parameters = {},
  more?: (parent: Parent) => object,
) {
  const list = listed<Parent, Row, Row>(
    (reader, parent, properties) =>
      new StoredList<Row>(reader, statement, `${statement}-count`, parent.id, parameters, properties),
    more ? (row, parent) => ({ ...row, ...more(parent) }) : (row) => row,
    ofNode(conditions),
  );
  // What hands its node on needs all of it in the end.
  return more ? startsFromId(list) : reads(['id'], list);
}

/** A resolver of a list that hangs on a node; `item` makes an edge of a row and that node; conditions are on rows. */
export function edgesOf<Parent extends { readonly id: string }, Row extends KeyedRow, Item extends WithNode>(
  statement: string,
  item: (row: Row, parent: Parent) => Item,
  conditions: Conditions<Row>,
) {
  return listed<Parent, Row, Item>(
    (reader, parent) => new StoredList<Row>(reader, statement, `${statement}-count`, parent.id, {}, null),
    item,
    conditions,
  );
}

function listed<Parent extends { readonly id: string }, Row extends KeyedRow, Item extends WithNode>(
  listAt: (reader: Reader, parent: Parent, properties: readonly string[] | null) => List<Row>,
  item: (row: Row, parent: Parent) => Item,
  conditions: Conditions<Row>,
) {
  return (parent: Parent, asked: ListArguments, { reader, limits }: Context, info: GraphQLResolveInfo) =>
    new Connection<Row, Item>(
      identityOf(info.fieldName, parent.id, asked, reader),
      asked,
      limits,
      () => ({
        list: listAt(reader, parent, wantedOf(asked, reader, info)),
        matches: matchesOf(asked.filter, conditions, reader),
      }),
      (row) => item(row, parent),
    );
}

/** The properties of nodes that are all that is wanted; a filter, and the past, need whole rows. */
function wantedOf(
  { filter }: ListArguments,
  { day }: Reader,
  info: GraphQLResolveInfo,
): readonly string[] | null {
  return filter || day !== undefined ? null : propertiesRead(info);
}

/** A resolver of a list of all nodes that bear a label, in the orders of `read/lists:PLURAL-ORDER`. */
export function rootList<Node extends NodeRow>(label: string, conditions: Conditions<Node>) {
  return listOfAll<Node>([label], conditions, (reader, order, properties) =>
    storedNodes(reader, label, order, properties),
  );
}

/**
 * A resolver of a list of all nodes that bear one of some labels.
 * @param all the whole list in an order, such as `date`
 */
export function listOfAll<Node extends NodeRow>(
  labels: readonly string[],
  conditions: Conditions<Node>,
  all: AllNodes<Node>,
) {
  return (_: unknown, asked: ListArguments, { reader, limits }: Context, info: GraphQLResolveInfo) =>
    new Connection<ItemRow<Node>, ItemRow<Node>>(
      identityOf(info.fieldName, '', asked, reader),
      asked,
      limits,
      () => selectNodes(labels, asked, conditions, reader, all, wantedOf(asked, reader, info)),
      (row) => row,
    );
}

/** All nodes in an order, such as `date`; with some properties only where these are given. */
type AllNodes<Node> = (
  reader: Reader,
  order: string,
  properties: readonly string[] | null,
) => List<ItemRow<Node>>;

/** All nodes that bear a label, in an order such as `date`. */
export function storedNodes<Node extends NodeRow>(
  reader: Reader,
  label: string,
  order: string,
  properties: readonly string[] | null,
): List<ItemRow<Node>> {
  const lists = `read/lists:${label.toLowerCase()}s`;
  return new StoredList(reader, `${lists}-${order}`, `${lists}-count`, '', {}, properties);
}

/** The list to look through for what a filter lets through: a short one where one of its conditions leads to few nodes. */
export async function selectNodes<Node extends NodeRow>(
  labels: readonly string[],
  { filter, orderBy = '' }: ListArguments,
  conditions: Conditions<Node>,
  reader: Reader,
  all: AllNodes<Node>,
  properties: readonly string[] | null = null,
): Promise<Selection<ItemRow<Node>>> {
  const order = orderBy.slice(0, orderBy.indexOf('_')).toLowerCase();
  if (!filter) return { list: all(reader, order, properties) };
  const matches = matchesOf(filter, ofNode(conditions), reader);
  const ids = await candidates(filter, conditions, reader, MOST_GATHERED);
  return { list: ids ? gathered(ids, labels, `${order}Key`, reader) : all(reader, order, null), matches };
}

/** Of some nodes those that bear one of some labels, in an order of which they carry the keys. */
function gathered<Node extends NodeRow>(
  ids: readonly string[],
  labels: readonly string[],
  key: string,
  reader: Reader,
): List<ItemRow<Node>> {
  const nodes = Promise.all(ids.map((id) => reader.node<Node>(id)));
  const rows = nodes.then((found) =>
    found
      .filter((node) => node !== null)
      .filter((node) => node.labels.some((label) => labels.includes(label)))
      .map((node) => ({ key: String(node[key as keyof Node]), node })),
  );
  return new GatheredList(rows);
}

function matchesOf<Row>(filter: Filter | null | undefined, conditions: Conditions<Row>, reader: Reader) {
  return filter ? matcher(filter, conditions, reader) : undefined;
}

function identityOf(
  field: string,
  parent: string,
  { filter, orderBy = '' }: ListArguments,
  { day }: Reader,
): ListIdentity {
  return { field, parent, order: orderBy, chosen: { filter: filter ?? null, day } };
}
