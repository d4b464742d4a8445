import { InputError } from '../errors.ts';
import type { Filter } from '../read/filter/conditions.ts';
import { boundsOf } from '../read/filter/date.ts';
import { type Bounds, type List, narrowed, UNBOUNDED } from '../read/list.ts';
import { countMatching, type Matches, type Page, readPage } from '../read/page.ts';
import type { KeyedRow } from '../read/rows.ts';
import { fromCursor, type ListIdentity, toCursor } from './cursor.ts';
import { checkPage, type Limits, limits } from './limits.ts';

/** What a client asks of a list. */
export interface ListArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  /** Such as `DATE_DESC`; a list without it has one order, from its low end. */
  readonly orderBy?: string | undefined;
}

/** An item of a list as resolvers see it. */
export type Edge<Row> = Row & { readonly cursor: () => string };

/** What every edge has besides its cursor: the key, and the item itself. */
export interface WithNode extends KeyedRow {
  readonly node: unknown;
}

/** A list, and which of its rows are wanted. */
export interface Selection<Row extends KeyedRow> {
  readonly list: List<Row>;
  readonly matches?: Matches<Row> | undefined;
}

/** A list of which nothing is read before a field of it is asked for; its methods are the fields of `Connection`. */
export class Connection<Row extends KeyedRow, Item extends WithNode> {
  /** Whether the page is taken from the end that the client counts as last. */
  private readonly fromEnd: boolean;
  private readonly descending: boolean;
  private readonly size: number;
  private readonly after: string | undefined;
  private readonly before: string | undefined;

  /**
   * @param select chooses the list; called once something is asked of it
   * @throws InputError BAD_USER_INPUT, LIMIT_EXCEEDED
   */
  constructor(
    private readonly identity: ListIdentity,
    private readonly asked: ListArguments,
    allowed: Limits,
    private readonly select: () => Selection<Row> | Promise<Selection<Row>>,
    private readonly item: (row: Row) => Item,
  ) {
    this.fromEnd = asked.last != null;
    this.descending = identity.order.endsWith('_DESC');
    this.size = sizeOf(asked, allowed);
    const key = (argument: 'after' | 'before') => {
      const cursor = asked[argument];
      return cursor == null ? undefined : fromCursor(identity, argument, cursor);
    };
    this.after = key('after');
    this.before = key('before');
  }

  /** Reads what some of its fields will need; not with a filter, which would look at everything twice. */
  async readAhead(fields: ReadonlySet<string>): Promise<void> {
    if (this.asked.filter) return;
    const page = ['nodes', 'edges', 'pageInfo'].some((name) => fields.has(name));
    await Promise.all([page && this.read(), fields.has('totalCount') && this.totalCount()]);
  }

  edges(): Promise<Edge<Item>[]> {
    return this.read().then((page) =>
      this.shown(page).map((row) => {
        const item = this.item(row);
        return { ...item, cursor: () => toCursor(this.identity, item.key) };
      }),
    );
  }

  nodes(): Promise<unknown[]> {
    return this.read().then((page) => this.shown(page).map((row) => this.item(row).node));
  }

  async pageInfo() {
    const page = await this.read();
    const { more, stoppedAt } = page;
    const keys = this.shown(page).map(({ key }) => key);
    const [start, end] = this.fromEnd
      ? [stoppedAt ?? keys[0], keys.at(-1)]
      : [keys[0], stoppedAt ?? keys.at(-1)];
    const cursor = (key: string | undefined) => (key === undefined ? null : toCursor(this.identity, key));
    return {
      hasNextPage: this.fromEnd ? this.before !== undefined : more,
      hasPreviousPage: this.fromEnd ? more : this.after !== undefined,
      startCursor: cursor(start),
      endCursor: cursor(end),
      partial: stoppedAt !== null,
    };
  }

  async totalCount(): Promise<number | null> {
    const { list, matches } = await this.select();
    return matches ? countMatching(list, this.filtered(), matches) : list.count();
  }

  private shown({ rows }: Page<Row>): readonly Row[] {
    return this.fromEnd ? [...rows].reverse() : rows;
  }

  private page: Promise<Page<Row>> | undefined;

  private read(): Promise<Page<Row>> {
    if (this.page) return this.page;
    const selected = this.select();
    this.page =
      selected instanceof Promise ? selected.then((each) => this.pageOf(each)) : this.pageOf(selected);
    return this.page;
  }

  private pageOf({ list, matches }: Selection<Row>): Promise<Page<Row>> {
    const [above, below] = this.descending ? [this.before, this.after] : [this.after, this.before];
    const bounds = narrowed(this.filtered(), { above, below });
    return readPage(list, { ...bounds, back: this.descending !== this.fromEnd, size: this.size }, matches);
  }

  /** What lies outside cannot pass the filter. */
  private filtered(): Bounds {
    const { filter } = this.asked;
    return filter && this.identity.order.startsWith('DATE_') ? boundsOf(filter) : UNBOUNDED;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the generated types name no row for a connection
export type AnyConnection = Connection<any, any>;

function sizeOf({ first, last }: ListArguments, allowed: Limits): number {
  if (first != null && last != null) {
    throw new InputError(
      'BAD_USER_INPUT',
      'first and last are given together.',
      'Give `first` for a page from the beginning, `last` for one from the end.',
    );
  }
  const size = last ?? first ?? limits.usualPage;
  checkPage(last != null ? 'last' : 'first', size, allowed);
  return size;
}
