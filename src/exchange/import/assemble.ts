import { idsNamedBy } from '../../dossier/references.ts';
import type { Account, Origin } from './account.ts';
import { type Assembled, dossierOf, type Entry } from './dossier-of.ts';
import type { Kept, Piece, Said, Section, SourceInput, Taken } from './importer.ts';
import { keyOf, type Loose } from './merged.ts';
import { hashOf, Spool } from './spool.ts';

/** Records of a file that go into one dossier. A larger source goes in parts. */
const PART_SIZE = 10_000;
/** Of so many sources, and ids, it is remembered that they are put down. */
const REMEMBERED = 10_000;
/** Work is interrupted between two of so many records. */
const TURN = 1_000;

export interface AssembleOptions {
  /** Whether each dossier is given the declarations that it lacks, from those of all others. */
  readonly linked: boolean;
  readonly account: Account;
  readonly signal: AbortSignal;
  /** Told now and then how many records were read. */
  readonly onProgress?: ((records: number) => void) | undefined;
  readonly partSize?: number;
}

/**
 * The dossiers that pieces make up, whatever their order: they are put down in a temporary folder, and taken up again a
 * dossier at a time, so that memory does not grow with them. A source of more than 10,000 records becomes several, named
 * `ID-part-2` and so on. What is wrong with a piece is told to the account.
 */
export async function* assemble(
  taken: AsyncIterable<Taken>,
  options: AssembleOptions,
): AsyncGenerator<Assembled> {
  const { account, signal } = options;
  const spools: Spool[] = [];
  const open = async () => {
    const spool = await Spool.open();
    spools.push(spool);
    return spool;
  };
  try {
    const pieces = await open();
    const declared = options.linked ? await open() : undefined;
    await putDown(taken, pieces, declared, options);
    if (declared) await giveLacking(pieces, declared);
    for await (const part of pieces.groups<Put>()) {
      signal.throwIfAborted();
      const assembled = dossierOf(part.flatMap(entriesOf), account);
      account.dossierEnds();
      if (assembled) yield assembled;
    }
    account.close();
  } finally {
    await Promise.all(spools.map((spool) => spool.close()));
  }
}

async function putDown(
  taken: AsyncIterable<Taken>,
  spool: Spool,
  declared: Spool | undefined,
  { account, signal, onProgress, partSize = PART_SIZE }: AssembleOptions,
): Promise<void> {
  const parts = new Parts(partSize);
  const headed = new Map<string, SourceInput>();
  const declaredIds = new Set<string>();
  let ofRecord = new Map<string, [part: string, head: SourceInput]>();
  let records = 0;
  for await (const each of taken) {
    records += 1;
    if (records % TURN === 0) {
      // A signal of the system is heard between two turns only.
      await new Promise(setImmediate);
      signal.throwIfAborted();
      onProgress?.(records);
    }
    if ('refused' in each) {
      account.refused(each.at, each.refused);
      for (const said of each.declares ?? []) if (declared) await declare(declared, said, declaredIds);
      continue;
    }
    account.kept(each.at, each.left);
    const bySource = groupedBySource(each.pieces);
    const own = new Map([...bySource].map(([id, [{ source }]]) => [id, parts.next(source)]));
    ofRecord = each.isContinued ? new Map([...own, ...ofRecord]) : own;
    const origin = originOf(records, each, bySource.size > 1);
    const hasOwn = each.pieces.some(({ isNamed }) => !isNamed);
    for (const [id, pieces] of bySource) {
      const [part, head] = ofRecord.get(id) as [string, SourceInput];
      const [{ source }] = pieces;
      const isHeaded = headed.get(part) === source;
      if (headed.size >= REMEMBERED) headed.clear();
      headed.set(part, source);
      const told = pieces.map((piece) => toldPiece(piece, hasOwn));
      const isReported = pieces.every(({ isHeadReported }) => isHeadReported);
      await spool.put([part, told, origin, isHeaded ? null : head, isReported] satisfies Put);
    }
    if (declared) for (const piece of each.pieces) await declare(declared, piece, declaredIds);
  }
}

function groupedBySource(pieces: readonly Piece[]): Map<string, [Piece, ...Piece[]]> {
  const groups = new Map<string, [Piece, ...Piece[]]>();
  for (const piece of pieces) {
    const group = groups.get(piece.source.id);
    if (group) group.push(piece);
    else groups.set(piece.source.id, [piece]);
  }
  return groups;
}

function toldPiece({ section, record, isNamed }: Piece, hasOwn: boolean): ToldPiece {
  return isNamed && hasOwn ? [section, record as Loose, 1] : [section, record as Loose];
}

/** What a record tells in a part, and whether it only names it. */
type ToldPiece = readonly [section: Section, record: Loose, isNamed?: 1];

/** What one record puts into one part; the head is put down where it was not lately. */
type Put = readonly [
  part: string,
  told: readonly ToldPiece[],
  origin: Origin | null,
  head: Loose | null,
  isReported: boolean,
];

function originOf(number: number, { at, pieces, left = [] }: Kept, isSpread: boolean): Origin {
  const own = pieces.filter(({ isNamed }) => !isNamed).length;
  return {
    number,
    at,
    pieces: own || pieces.length,
    ...(isSpread && { isSpread }),
    ...(left.length > 0 && { left }),
  };
}

/**
 * Numbers the parts of large sources, in memory that does not grow with their number: a source is counted at two places, which
 * others may share, and the lower of the counts is taken (a count-min sketch). For it to be wrong, both must be shared with
 * large sources.
 */
class Parts {
  private readonly counts = [new Uint32Array(1 << 18), new Uint32Array(1 << 18)] as const;

  /** @param size in records */
  constructor(private readonly size: number) {}

  /** The part that another record of a source goes to. */
  next(source: SourceInput): [part: string, head: SourceInput] {
    const [one, other] = this.counts;
    // The lower and the upper bits of one hash: of a longer text the lower would follow from the lower.
    const hash = hashOf(source.id);
    const [place, otherPlace] = [hash % one.length, hash >>> 14];
    const before = Math.min(one[place] ?? 0, other[otherPlace] ?? 0);
    one[place] = before + 1;
    other[otherPlace] = before + 1;
    const number = Math.floor(before / this.size);
    if (number === 0) return [source.id, source];
    const part = `${source.id}-part-${number + 1}`;
    return [part, { ...source, id: part, title: `${source.title} (part ${number + 1})` }];
  }
}

/** A declaration, or the part that needs one. */
type Declared = readonly [id: string, section: Section, record: Loose] | readonly [id: string, part: string];

const DECLARING: readonly Section[] = ['actors', 'places', 'topics', 'events', 'claims'];

/** @param told ids that were declared before, which is enough */
async function declare(declared: Spool, { section, record }: Said, told: Set<string>): Promise<void> {
  if (!DECLARING.includes(section)) return;
  const id = keyOf(section, record as Loose);
  if (id === undefined || told.has(id)) return;
  if (told.size >= REMEMBERED) told.clear();
  told.add(id);
  await declared.put([id, section, briefOf(record as Loose)] satisfies Declared);
}

/** The least that a declaration says, and by what it is known elsewhere. */
function briefOf(record: Loose): Loose {
  const names = [
    'person',
    'institution',
    'country',
    'group',
    'id',
    'name',
    'kind',
    'text',
    'lang',
    'title',
    'status',
    'wikidata',
    'iso2',
  ];
  return Object.fromEntries(names.filter((name) => name in record).map((name) => [name, record[name]]));
}

/** Puts the declarations into parts that these lack and others have. */
async function giveLacking(pieces: Spool, declared: Spool): Promise<void> {
  for await (const own of pieces.groups<Put>()) {
    const [[part] = ['']] = own;
    for (const id of missingIn(own.flatMap(entriesOf))) await declared.put([id, part] satisfies Declared);
  }
  for await (const all of declared.groups<Declared>()) {
    const found = all.flatMap(([, section, record]) =>
      record ? [[section as Section, record] as const] : [],
    )[0];
    for (const [, part, isDeclaration] of found ? all : []) {
      if (found && !isDeclaration) await pieces.put([part, [found], null, null, false] satisfies Put);
    }
  }
}

function missingIn(entries: readonly Entry[]): Set<string> {
  const [named, own] = [new Set<string>(), new Set<string>()];
  for (const { section, record } of entries) {
    if (section === 'source') continue;
    const id = DECLARING.includes(section) ? keyOf(section, record) : undefined;
    if (id !== undefined) own.add(id);
    for (const each of idsNamedBy(section, record)) named.add(each);
  }
  for (const id of own) named.delete(id);
  return named;
}

function entriesOf([, told, origin, head, isReported]: Put): Entry[] {
  const entries = told.map(([section, record, isNamed]): Entry => {
    return { section, record, origin, isNamed: isNamed === 1 };
  });
  return head
    ? [{ section: 'source', record: head, origin: null, isNamed: isReported }, ...entries]
    : entries;
}
