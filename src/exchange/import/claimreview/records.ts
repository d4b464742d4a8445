import { isRecord } from '../../../dossier/select.ts';
import { InputError } from '../../../errors.ts';
import type { InputFile, Refusal, Where } from '../importer.ts';
import { type IsRecord, type JsonRecord, jsonRecords } from '../json-records.ts';
import { textOf } from '../text-file.ts';
import { answeredAs } from './answers.ts';
import { idOfNode, type Node, Nodes, typesOf } from './nodes.ts';

/** A node that may be a review, with what it may refer to; or why it cannot be read. */
export type NodeRecord =
  | { readonly at: Where; readonly value: unknown; readonly nodes: Nodes }
  | { readonly at: Where; readonly refused: Refusal };

/** The nodes of a graph may refer to each other, so they are held together. */
const MOST_NODES = 100_000;
/** Keys of lists that may be long. */
const GRAPH = '@graph';
const LISTS = [GRAPH, 'dataFeedElement', 'itemListElement', 'claims'];

/** The nodes of a file: a list, a graph, a feed, an answer, a single node, or several of these one after the other. */
export async function* nodesOf(file: InputFile): AsyncGenerator<NodeRecord> {
  let begun = 0;
  const isPart: IsRecord = (path, firstKey) => {
    const [key] = path;
    if (key === undefined) {
      begun += 1;
      return firstKey === '';
    }
    return path.length > 1 || firstKey !== undefined || typeof key === 'number' || !LISTS.includes(key);
  };
  let whole: Whole | List | undefined;
  for await (const record of jsonRecords(file, textOf(file), isPart)) {
    const [key] = record.path;
    if (key === undefined || whole?.number !== begun) {
      if (whole) yield* whole.records();
      whole =
        typeof key === 'string'
          ? new Whole(begun, file, record.line)
          : typeof key === 'number'
            ? new List(begun, file)
            : undefined;
    }
    if (whole) yield* whole.take(record);
    else yield* recordsOf(record, file);
  }
  if (whole) yield* whole.records();
}

/** A list of which the nodes come one after the other, and wait until its end where they and others may name each other. */
class List {
  private readonly waiting: JsonRecord[] = [];
  private readonly defined = new Map<string, Node>();

  constructor(
    readonly number: number,
    private readonly file: InputFile,
  ) {}

  *take(record: JsonRecord): Generator<NodeRecord> {
    const nodes = new Nodes([record.value]);
    for (const [id, node] of nodes.defined) {
      const isWanted = !isOf(node, 'ClaimReview') && !this.defined.has(id) && this.defined.size < MOST_NODES;
      if (isWanted) this.defined.set(id, node);
    }
    if (!isReviewable(record.value) && !nodes.leadsOut(record.value)) {
      return yield* recordsOf(record, this.file, nodes);
    }
    this.waiting.push(record);
    if (this.waiting.length === MOST_NODES) yield* this.records();
  }

  *records(): Generator<NodeRecord> {
    const waiting = this.waiting.splice(0);
    const nodes = new Nodes([...this.defined.values(), ...waiting.map(({ value }) => value)]);
    for (const each of waiting) yield* recordsOf(each, this.file, nodes);
  }
}

/** Whether it is a claim that a review may name. */
function isReviewable(value: unknown): boolean {
  return isRecord(value) && isOf(value, 'Claim') && idOfNode(value) !== undefined;
}

/** An object of which the members come one after the other. */
class Whole {
  private readonly members: [key: string, value: unknown][] = [];
  private readonly graph: JsonRecord[] = [];
  private refused: Refusal | undefined;
  private isHolder = false;

  constructor(
    readonly number: number,
    private readonly file: InputFile,
    private readonly line: number,
  ) {}

  *take(record: JsonRecord): Generator<NodeRecord> {
    const [key, index] = record.path as [string, number?];
    if (index === undefined) {
      if (this.members.length >= MOST_NODES) throw tooLarge(this.file, this.line);
      this.refused ??= record.refused;
      this.members.push([key, record.value]);
      return;
    }
    this.isHolder = true;
    if (key !== GRAPH) return yield* recordsOf(record, this.file);
    if (this.graph.length >= MOST_NODES) throw tooLarge(this.file, this.line);
    this.graph.push(record);
  }

  *records(): Generator<NodeRecord> {
    const nodes = new Nodes(this.graph.map(({ value }) => value));
    for (const each of this.graph) yield* recordsOf(each, this.file, nodes);
    if (this.isHolder) return;
    const value = Object.fromEntries(this.members);
    const refused = this.refused && { refused: this.refused };
    yield* recordsOf({ line: this.line, path: [], value, ...refused }, this.file);
  }
}

function* recordsOf(
  { line, value, refused }: JsonRecord,
  file: InputFile,
  graph?: Nodes,
): Generator<NodeRecord> {
  const at = { file: file.name, line };
  if (refused) return yield { at, refused };
  const nodes = graph ?? new Nodes([value]);
  const seen = new Map<string, number>();
  for (const each of within(value)) {
    const id = isRecord(each) ? (idOfNode(each) ?? nodes.text(each, 'url')) : undefined;
    const count = (seen.get(id ?? '') ?? 0) + 1;
    seen.set(id ?? '', count);
    yield { at: { ...at, ...naming(id, count) }, value: each, nodes };
  }
}

/** Several reviews of one page are told apart. */
function naming(id: string | undefined, count: number): { id?: string } {
  if (count > 1) return { id: `${id ?? 'record'} (${count})` };
  return id === undefined ? {} : { id };
}

/** Holders of nodes: of these what they hold counts. */
const HOLDERS = [...LISTS, 'item'];

function within(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (!isRecord(value) || isOf(value, 'ClaimReview', 'Claim')) return [value];
  const answered = answeredAs(value);
  if (answered) return answered;
  const held = HOLDERS.flatMap((key) => (Object.hasOwn(value, key) ? within(value[key]) : []));
  const found = held.length > 0 ? held : reviewsIn(value);
  // Another kind of review says something itself, unlike a page.
  return found.length > 0 && !typesOf(value).some(isReview) ? found : [value, ...found];
}

function isReview(type: string): boolean {
  return type.endsWith('Review');
}

function isOf(node: Node, ...types: readonly string[]): boolean {
  return typesOf(node).some((type) => types.includes(type));
}

/** Reviews that a page or an article has among its properties. */
function reviewsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(reviewsIn);
  if (!isRecord(value)) return [];
  return isOf(value, 'ClaimReview') ? [value] : Object.values(value).flatMap(reviewsIn);
}

function tooLarge({ name }: InputFile, line: number): InputError {
  return new InputError(
    'GRAPH_TOO_LARGE',
    `${name}:${line}: what begins there holds more than ${MOST_NODES} nodes that may refer to each other.`,
    'Divide it, or write each node as a line of its own.',
  );
}
