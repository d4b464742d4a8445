import type { Dossier } from '../../dossier/schema.ts';
import { applyChange } from './apply.ts';
import type { Assertions } from './assertions.ts';
import { type Change, newNodes } from './change.ts';
import { type Difference, differenceOf, type Stored, sizeOf } from './difference.ts';
import { refuseConflicts } from './entities.ts';
import { assertionsOf } from './from-dossier.ts';
import { contentHash } from './hash.ts';
import { type LoadRecord, lockGraph } from './lock.ts';
import { partOf, partsOf } from './parts.ts';
import { type LoadMark, type RecordedLoad, saveLoads } from './records.ts';
import type { WriteSession } from './session.ts';
import type { SameAs } from './short-cuts.ts';
import { NOTHING, readSource } from './stored.ts';
import { touchedBy } from './touched.ts';

/** What a source is to assert; nothing means that it goes. */
export interface Wanted extends Assertions {
  /** Hash of all that it asserts; null where it goes. */
  readonly hash: string | null;
  /** Hash of the seed file that it comes from. */
  readonly seed?: string | undefined;
}

/** What a checked dossier wants its source to assert. */
export function wantedOf(dossier: Dossier, seed?: string): Wanted {
  const assertions = assertionsOf(dossier);
  const { source, nodes, relationships } = assertions;
  const hashes = [...nodes, ...relationships].map(({ hash }) => hash);
  return { ...assertions, hash: assertionsHash(source, hashes), seed };
}

/** What the replacing of a source's assertions changes. */
export interface Replacement {
  readonly source: string;
  readonly changed: boolean;
  readonly nodesWritten: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  /** Pairs of entities of this source that turned out to share a Wikidata item. */
  readonly sameAs: readonly SameAs[];
}

/**
 * Locks the graph, reads what it holds of some sources, and finds what must change so that they assert what is wanted.
 * Other sources' assertions are never touched.
 * @returns undefined where several sources are too much for one transaction
 * @throws SystemError GRAPH_FORMAT
 */
export async function planReplacement(
  session: WriteSession,
  wanted: readonly Wanted[],
): Promise<Plan | undefined> {
  const sources = wanted.map(({ source }) => source);
  const { records, others } = await lockGraph(session, sources);
  const recorded = new Map(records.map((record) => [record.source, record]));
  const steps = await Promise.all(wanted.map((each) => stepOf(session, each, recorded.get(each.source))));
  const alone = !others && steps.every(({ before }) => before === NOTHING);
  const plan = new Plan(steps, changeOf(steps, alone));
  return steps.length > 1 && plan.parts > 1 ? undefined : plan;
}

/** One source on its way. */
interface Step {
  readonly wanted: Wanted;
  readonly before: Stored;
  readonly difference: Difference;
  readonly record: RecordedLoad;
  readonly changed: boolean;
}

async function stepOf(session: WriteSession, wanted: Wanted, record: LoadRecord | undefined): Promise<Step> {
  const { source, hash } = wanted;
  const before = record ? await readSource(session, source) : NOTHING;
  const difference = differenceOf(wanted, before);
  // Who loads what a seed says, word for word, leaves it a seed.
  const seed = wanted.seed ?? (record?.hash === hash ? record.seed : null);
  const noted = record?.hash === hash && record.seed === seed && record.part === null;
  return {
    wanted,
    before,
    difference,
    record: { source, hash, seed },
    changed: sizeOf(difference) > 0 || !noted,
  };
}

/** Hash over the hashes of all that a source asserts, whatever order its file has. */
export function assertionsHash(source: string, hashes: readonly string[]): string {
  return contentHash('assertions', source, '', { hashes: [...hashes].sort() });
}

function changeOf(steps: readonly Step[], alone: boolean): Change {
  const before = {
    nodes: steps.flatMap(({ before }) => before.nodes),
    relationships: steps.flatMap(({ before }) => before.relationships),
  };
  const difference = {
    writtenNodes: steps.flatMap(({ difference }) => difference.writtenNodes),
    deletedNodes: steps.flatMap(({ difference }) => difference.deletedNodes),
    created: steps.flatMap(({ difference }) => difference.created),
    deleted: steps.flatMap(({ difference }) => difference.deleted),
  };
  return {
    sources: new Set(steps.map(({ wanted }) => wanted.source)),
    before,
    wanted: {
      nodes: steps.flatMap(({ wanted }) => wanted.nodes),
      relationships: steps.flatMap(({ wanted }) => wanted.relationships),
    },
    difference,
    touched: steps.flatMap(({ wanted, before, difference }) =>
      touchedBy(wanted.source, before, wanted, difference),
    ),
    alone,
    isNew: newNodes(before, difference),
  };
}

/** What must be done, a transaction a part; more than one part only where a single source is large. */
export class Plan {
  private readonly differences: readonly Difference[];
  /** Where the parts that are done have led. */
  private now: Change;
  private readonly sameAs: SameAs[] = [];

  constructor(
    private readonly steps: readonly Step[],
    private readonly change: Change,
  ) {
    const [source = ''] = change.sources;
    this.differences = partsOf(source, change);
    this.now = change;
  }

  get parts(): number {
    return this.differences.length;
  }

  /** The sources of which there is anything to write or to note. */
  get changed(): string[] {
    return this.steps.filter(({ changed }) => changed).map(({ wanted }) => wanted.source);
  }

  /**
   * Does one part, and notes it in the same transaction.
   * @param part counted from 1
   * @throws InputError ID_CONFLICT
   */
  async run(session: WriteSession, part: number, mark: LoadMark): Promise<void> {
    const difference = this.differences[part - 1];
    const [source = ''] = this.change.sources;
    if (difference === undefined) throw new Error(`there is no part ${part} of ${this.parts}`);
    const whole = this.parts === 1;
    if (!whole && part === 1) await refuseConflicts(session, this.change);
    const change = whole ? this.change : partOf(source, this.now, difference);
    const sameAs = await applyChange(session, change);
    const progress = part === this.parts ? null : { part, parts: this.parts };
    const records = this.steps.filter(({ changed }) => changed).map(({ record }) => record);
    await saveLoads(session, records, mark, progress);
    this.next = { change, sameAs };
  }

  private next: { change: Change; sameAs: readonly SameAs[] } | undefined;

  /** Tells that the part that was run has been committed. */
  committed(): void {
    if (!this.next) return;
    const { change, sameAs } = this.next;
    this.sameAs.push(...sameAs);
    this.now = { ...change, before: change.wanted as Stored, alone: false };
    this.next = undefined;
  }

  /** What each source's replacement comes to, once all parts are done. */
  replacements(): Replacement[] {
    return this.steps.map(({ wanted, difference, changed }) => ({
      source: wanted.source,
      changed,
      nodesWritten: difference.writtenNodes.length,
      nodesDeleted: difference.deletedNodes.length,
      relationshipsCreated: difference.created.length,
      relationshipsDeleted: difference.deleted.length,
      sameAs: this.sameAs.filter((pair) => mentions(wanted, pair.from) || mentions(wanted, pair.to)),
    }));
  }
}

function mentions({ relationships }: Wanted, id: string): boolean {
  return relationships.some(({ type, to }) => type === 'MENTIONS' && to === id);
}
