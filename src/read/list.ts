import type { Parameters } from '../graph/database.ts';
import { compareCodePoints } from '../graph/write/order.ts';
import { leanNode } from './lean-node.ts';
import type { Reader } from './reader.ts';
import type { ItemRow, KeyedRow } from './rows.ts';

/** Sorts above every key. */
const END = '\u{10FFFF}';

/** The keys between which a part of a list lies, both excluded. */
export interface Bounds {
  readonly above: string;
  readonly below: string;
}

/** All keys. */
export const UNBOUNDED: Bounds = { above: '', below: END };

/** The keys that lie within both. */
export function narrowed(
  bounds: Bounds,
  { above = '', below = END }: { above?: string | undefined; below?: string | undefined },
): Bounds {
  return {
    above: compareCodePoints(above, bounds.above) > 0 ? above : bounds.above,
    below: compareCodePoints(below, bounds.below) < 0 ? below : bounds.below,
  };
}

/** A part of a list: from its low end or, `back`, from its high end, at most so many rows. */
export interface Stretch extends Bounds {
  readonly back: boolean;
  readonly limit: number;
}

/** Rows in the order of their keys. */
export interface List<Row extends KeyedRow> {
  /** The rows of a stretch, those at the end where it begins first. */
  rows(stretch: Stretch): Promise<readonly Row[]>;
  count(): Promise<number>;
}

/** As `STATEMENT-lean` returns a row: its key, the node's labels, and the values of the properties asked for. */
type Lean = readonly [key: string, labels: readonly string[], values: readonly unknown[]];

/**
 * A list that a statement of `cypher/read` reads, and `STATEMENT-back` from its high end; where only some properties of
 * the nodes are wanted, `STATEMENT-lean` and `STATEMENT-lean-back`.
 */
export class StoredList<Row extends KeyedRow> implements List<Row> {
  /**
   * @param counting statement that counts it
   * @param parent id of the node on which the list hangs; '' where it is one of the whole graph
   * @param properties those that are wanted, `id` among them, and nothing else; null for whole rows
   */
  constructor(
    private readonly reader: Reader,
    private readonly statement: string,
    private readonly counting: string,
    private readonly parent: string,
    private readonly parameters: Parameters,
    private readonly properties: readonly string[] | null,
  ) {}

  rows({ back, ...stretch }: Stretch): Promise<readonly Row[]> {
    const { reader, statement, parent, properties } = this;
    const end = back ? '-back' : '';
    const parameters = { ...this.parameters, ...stretch };
    if (!properties) return reader.rows<Row>(`${statement}${end}`, parent, parameters);
    const lean = reader.rows<Lean>(`${statement}-lean${end}`, parent, { ...parameters, properties });
    const item = ([key, labels, values]: Lean) =>
      ({ key, node: leanNode(labels, properties, values) }) satisfies ItemRow as KeyedRow as Row;
    return lean.then((rows) => rows.map(item));
  }

  count(): Promise<number> {
    return this.reader.count(this.counting, this.parent, this.parameters);
  }
}

/** A list whose rows are all at hand. */
export class GatheredList<Row extends KeyedRow> implements List<Row> {
  private readonly sorted: Promise<readonly Row[]>;

  constructor(rows: Promise<readonly Row[]>) {
    this.sorted = rows.then((all) => [...all].sort((a, b) => compareCodePoints(a.key, b.key)));
    // Whoever asks is told; nobody may ask.
    this.sorted.catch(() => undefined);
  }

  async rows({ above, below, back, limit }: Stretch): Promise<readonly Row[]> {
    const all = await this.sorted;
    const within = all.filter(
      ({ key }) => compareCodePoints(above, key) < 0 && compareCodePoints(key, below) < 0,
    );
    return (back ? within.reverse() : within).slice(0, limit);
  }

  async count(): Promise<number> {
    return (await this.sorted).length;
  }
}

/** Several lists as one. */
export class MergedList<Row extends KeyedRow> implements List<Row> {
  constructor(private readonly lists: readonly List<Row>[]) {}

  async rows(stretch: Stretch): Promise<readonly Row[]> {
    const rows = (await Promise.all(this.lists.map((list) => list.rows(stretch)))).flat();
    rows.sort((a, b) => compareCodePoints(a.key, b.key));
    return (stretch.back ? rows.reverse() : rows).slice(0, stretch.limit);
  }

  async count(): Promise<number> {
    const counts = await Promise.all(this.lists.map((list) => list.count()));
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
