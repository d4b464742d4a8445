import { type CST, isSeq, type Node, Parser } from 'yaml';
import { collectFlaws, composeDocuments, type Flaw } from './yaml-composer.ts';

/** How many records are composed at once. */
const BATCH = 64;
/** The parser may still move comments between the last records of a list. */
const UNFINISHED = 2;
/** What stands in for a record in the syntax tree. */
const TOKENS_KEPT = 2;

/** A record that was composed and forgotten, but for its value. */
interface Composed {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** A node of a text that was parsed by itself, and what to add to its offsets. */
export interface Shifted {
  readonly node: unknown;
  readonly shift: number;
}

/**
 * The records of a long text. Its syntax tree takes 80 times the memory of the text, so the records of each section
 * are composed while the text is parsed, and of a record only its value and its place are kept.
 */
export class YamlRecords {
  private readonly records = new Map<number, Composed>();
  private section: CST.BlockSequence | undefined;
  /** How many records of the section are composed already. */
  private composed = 0;
  /** How many tokens stand before the section. */
  private before = 0;
  private latest: (Shifted & { readonly start: number }) | undefined;

  constructor(
    private readonly content: string,
    private readonly flaws: Flaw[],
  ) {}

  /**
   * Composes what is finished of the section that a parser is in.
   * @param held how many tokens there are in the syntax tree
   * @returns how many fewer there are now
   */
  compose(parser: Parser, held: number): number {
    const section = sectionOf(parser);
    if (!section) return 0;
    if (section !== this.section) {
      [this.section, this.composed, this.before] = [section, 0, held];
    }
    const finished = section.items.length - UNFINISHED;
    if (finished - this.composed < BATCH) return 0;
    const items = section.items.slice(this.composed, finished + 1);
    this.composeItems(section, items.slice(0, -1), items.map(startOf));
    this.composed = finished;
    const kept = TOKENS_KEPT * finished;
    return Math.max(0, held - this.before - kept);
  }

  /** The value of the record that begins at an offset; undefined where no composed one does. */
  valueAt(offset: number): { readonly value: unknown } | undefined {
    return this.records.get(offset);
  }

  /** The record that begins at an offset, parsed anew. */
  nodeAt(offset: number): Shifted | undefined {
    const record = this.records.get(offset);
    if (!record) return undefined;
    if (this.latest?.start !== record.start) this.latest = { start: record.start, ...this.parse(record) };
    return this.latest;
  }

  private composeItems(
    section: CST.BlockSequence,
    items: CST.BlockSequence['items'],
    starts: number[],
  ): void {
    const { offset, indent } = section;
    const value: CST.BlockSequence = { type: 'block-seq', offset, indent, items };
    const [document] = composeDocuments([{ type: 'document', offset, start: [], value }], 0, this.flaws);
    collectFlaws(document?.contents, this.flaws);
    const list = this.flaws.length === 0 ? document?.contents : undefined;
    for (const [index] of items.entries()) {
      const [start = 0, end = start] = starts.slice(index);
      const node = isSeq(list) ? (list.items[index] as Node) : undefined;
      const value = document && node?.toJS(document, { maxAliasCount: 0 });
      this.records.set(start, { value, start, end, indent });
      section.items[this.composed + index] = standIn(start, indent);
    }
  }

  /** Indented as it is in the text, since its other lines are. */
  private parse({ start, end, indent }: Composed): Shifted {
    const text = ' '.repeat(indent) + this.content.slice(start, end);
    const [document] = composeDocuments([...new Parser().parse(text)], text.length, []);
    const list = document?.contents;
    return { node: isSeq(list) ? list.items[0] : undefined, shift: start - indent };
  }
}

/** The list that is the value of a key of the outermost mapping, where a parser is in one. */
function sectionOf(parser: Parser): CST.BlockSequence | undefined {
  const [document, mapping, section] = parser.stack;
  if (document?.type !== 'document' || mapping?.type !== 'block-map') return undefined;
  return section?.type === 'block-seq' ? section : undefined;
}

function startOf(item: CST.BlockSequence['items'][number]): number {
  return item.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? -1;
}

/** An item with an empty value that stands where no value can stand: at the dash of the record. */
function standIn(offset: number, indent: number): CST.BlockSequence['items'][number] {
  return {
    start: [{ type: 'seq-item-ind', offset, indent, source: '-' }],
    value: { type: 'scalar', offset, indent: indent + 1, source: '' },
  };
}
