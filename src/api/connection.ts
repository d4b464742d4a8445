import type { GraphQLResolveInfo } from 'graphql';
import type { Parameters } from '../graph/database.ts';
import type { KeyedRow } from '../read/rows.ts';
import type { Context } from './context.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { checkPage } from './limits.ts';

/** Which page a client asks for. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** An item of a list as resolvers see it; its key has become a cursor. */
export type Edge<Row> = Row & { readonly cursor: string };

/** What every edge has besides its cursor: the key, and the item itself. */
interface WithNode extends KeyedRow {
  readonly node: unknown;
}

/** Where a list is read, and by which statement; `STATEMENT-count` counts it. */
interface List {
  readonly statement: string;
  readonly parent: string;
  readonly parameters: Parameters;
}

/** A list of which nothing is read before a field of it is asked for; its methods are the fields of `Connection`. */
export class Connection<Row extends KeyedRow, Item extends WithNode> {
  private readonly after: string;

  constructor(
    private readonly context: Pick<Context, 'reader' | 'limits'>,
    private readonly field: string,
    private readonly list: List,
    private readonly page: PageArguments,
    private readonly item: (row: Row) => Item,
  ) {
    checkPage('first', page.first, context.limits);
    this.after = page.after == null ? '' : fromCursor(field, page.after);
  }

  async edges(): Promise<Edge<Item>[]> {
    const rows = await this.read();
    return rows.slice(0, this.page.first).map((row) => {
      const item = this.item(row);
      return { ...item, cursor: toCursor(this.field, item.key) };
    });
  }

  async nodes(): Promise<unknown[]> {
    const edges = await this.edges();
    return edges.map((edge) => edge.node);
  }

  async pageInfo() {
    const rows = await this.read();
    const keys = rows.slice(0, this.page.first).map((row) => row.key);
    const cursor = (key: string | undefined) => (key === undefined ? null : toCursor(this.field, key));
    return {
      hasNextPage: rows.length > this.page.first,
      hasPreviousPage: this.after !== '',
      startCursor: cursor(keys[0]),
      endCursor: cursor(keys.at(-1)),
    };
  }

  totalCount(): Promise<number> {
    const { statement, parent, parameters } = this.list;
    return this.context.reader.count(`${statement}-count`, parent, parameters);
  }

  /** One row more than the page has tells whether there is a next page. */
  private read(): Promise<readonly Row[]> {
    const { statement, parent, parameters } = this.list;
    return this.context.reader.rows<Row>(statement, parent, {
      ...parameters,
      after: this.after,
      limit: this.page.first + 1,
    });
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the generated types name no row for a connection
export type AnyConnection = Connection<any, any>;

/** A resolver of a list that hangs on a node, whose rows are edges as they are. */
export function listOf<Row extends WithNode>(statement: string, parameters: Parameters = {}) {
  return edgesOf<{ readonly id: string }, Row, Row>(statement, (row) => row, parameters);
}

/** A resolver of a list that hangs on a node; `item` makes an edge of a row and that node. */
export function edgesOf<Parent extends { readonly id: string }, Row extends KeyedRow, Item extends WithNode>(
  statement: string,
  item: (row: Row, parent: Parent) => Item,
  parameters: Parameters = {},
) {
  return (parent: Parent, page: PageArguments, context: Context, { fieldName }: GraphQLResolveInfo) =>
    new Connection<Row, Item>(context, fieldName, { statement, parent: parent.id, parameters }, page, (row) =>
      item(row, parent),
    );
}

/** A resolver of a list of all nodes of a kind. */
export function rootList<Row extends WithNode>(statement: string) {
  const list = { statement, parent: '', parameters: {} };
  return (_: unknown, page: PageArguments, context: Context, { fieldName }: GraphQLResolveInfo) =>
    new Connection<Row, Row>(context, fieldName, list, page, (row) => row);
}
