import { InputError } from '../../errors.ts';
import {
  type Assertion,
  type Change,
  groupBy,
  type NodeRow,
  touchedOfTypes,
  unique,
  writtenStatements,
} from './change.ts';
import type { Properties } from './hash.ts';
import { addsNothing, type Changes, type Declarations, entityChanges, labelsOf, repeats } from './merge.ts';
import { type Ranks, ranksOf } from './rank-key.ts';
import { stored, type WriteSession } from './session.ts';

/** What becomes of the actors, places, topics, events and claims that a change concerns. */
export interface EntityChanges {
  /** Nodes to be created, and what others need. */
  readonly rows: readonly NodeRow[];
  /** Those of them that are to be created. */
  readonly created: readonly string[];
  /** Those of which nothing is stored: no other source says anything of them, and no relationship leads there. */
  readonly fresh: ReadonlySet<string>;
  /** Those that no source mentions any more. */
  readonly orphans: readonly string[];
  /** Those whose kind a source corrects, with the labels to be taken away. */
  readonly relabelled: readonly { readonly id: string; readonly labels: readonly string[] }[];
  /** Events that were there before and whose date changes. */
  readonly moved: readonly string[];
  /** Events that were there before and whose kind or date changes. */
  readonly altered: readonly string[];
  /** Entities whose Wikidata item, or since when they are known, changes, with the items before and after. */
  readonly identified: readonly { readonly id: string; readonly items: readonly string[] }[];
  /** Dates of all events that were looked at. */
  readonly dates: ReadonlyMap<string, EventDates>;
  /** How all that were looked at stand in lists ordered by number; absent where that must be counted. */
  readonly ranks: ReadonlyMap<string, Ranks>;
}

/** When an event takes place, as it will be stored. */
export interface EventDates {
  readonly whenFrom: string | undefined;
  readonly whenTo: string | undefined;
  readonly orderDate: string | undefined;
}

/** One entity: what is stored, and what these sources and the others say of it. */
interface Entity {
  readonly id: string;
  readonly stored: Pick<Declarations, 'labels' | 'properties'> | undefined;
  readonly own: Pick<Declarations, 'mentions' | 'reports'>;
  readonly others: Pick<Declarations, 'mentions' | 'reports'>;
}

/**
 * Merges what the sources will say with what the others say, before anything is written.
 * @throws InputError ID_CONFLICT
 */
export async function mergeEntities(session: WriteSession, change: Change): Promise<EntityChanges> {
  const { entities, settled, fresh } = await readEntities(session, change);
  refuse(entities, change);
  const merged = collect(entities.filter(({ id }) => !change.sources.has(id)).map(mergeEntity));
  const dates = settled.map(({ id, properties }) => [id, datesOf(properties)] as const);
  return {
    ...merged,
    fresh,
    dates: new Map([...merged.dates, ...dates]),
    ranks: new Map([...merged.ranks, ...knownRanks(settled)]),
  };
}

/**
 * Refuses a change that cannot be merged, before the first of its parts is written.
 * @throws InputError ID_CONFLICT
 */
export async function refuseConflicts(session: WriteSession, change: Change): Promise<void> {
  const { entities } = await readEntities(session, change);
  refuse(entities, change);
}

function refuse(entities: readonly Entity[], { sources }: Change): void {
  const conflicts = entities.flatMap((entity) => conflictsOf(entity, sources));
  if (conflicts.length === 0) return;
  const hint = 'One id names one thing: choose another id, or correct it.';
  throw new InputError('ID_CONFLICT', conflicts.join('\n'), hint);
}

/** A row of `write/known-entities`. */
interface KnownEntity extends Pick<Declarations, 'id' | 'labels' | 'properties'> {
  /** Whether a source but these stands by what it declares of it. */
  readonly standing: boolean;
}

/** Of what a busy entity's many sources say, nothing is read where these sources add nothing to it. */
async function readEntities(
  session: WriteSession,
  change: Change,
): Promise<{ entities: Entity[]; settled: KnownEntity[]; fresh: ReadonlySet<string> }> {
  const ids = concernedIds(change);
  const { alone, difference } = change;
  const sources = [...change.sources];
  const rows = alone ? [] : await session.readBeside<KnownEntity>('known-entities', ids, { sources });
  const known = new Map(rows.map((row) => [row.id, row]));
  const added = groupBy(difference.created.filter(declares), ({ to }) => to);
  const gone = new Set(difference.deleted.filter(declares).map(({ to }) => to));
  const isOnlyMentioned = (row: KnownEntity, test: typeof addsNothing) =>
    !change.sources.has(row.id) &&
    !gone.has(row.id) &&
    (added.get(row.id) ?? []).every(
      ({ type, properties }) => type === 'MENTIONS' && row.standing && test(row, properties),
    );
  const settled = rows.filter((row) => isOnlyMentioned(row, addsNothing));
  const done = new Set(settled.map(({ id }) => id));
  const open = ids.filter((id) => !done.has(id));
  const repeated = rows.filter((row) => !done.has(row.id) && isOnlyMentioned(row, repeats));
  const others = new Map(repeated.map((row) => [row.id, summedUp(row)]));
  const asked = open.filter((id) => known.has(id) && !others.has(id));
  for (const row of await session.readBeside<OthersWords>('declarations', asked, { sources })) {
    others.set(row.id, row);
  }
  const own = groupBy(change.wanted.relationships.filter(declares), ({ to }) => to);
  const replaced = new Set(difference.deletedNodes.map(({ id }) => id));
  const entities = open.map((id) => ({
    id,
    stored: replaced.has(id) ? undefined : known.get(id),
    own: { mentions: ofType('MENTIONS', own.get(id)), reports: ofType('REPORTS', own.get(id)) },
    others: others.get(id) ?? { mentions: [], reports: [] },
  }));
  return { entities, settled, fresh: new Set(ids.filter((id) => !known.has(id))) };
}

/** What all sources say of an entity, where that is what is stored of it, as the word of one. */
function summedUp({ id, labels, properties }: KnownEntity): OthersWords {
  const label = labels.filter((each) => each !== 'Entity' && each !== 'Actor')[0] ?? '';
  return { id, mentions: [{ ...properties, label, source: '' }], reports: [] };
}

/** A row of `write/declarations`. */
type OthersWords = Pick<Declarations, 'id' | 'mentions' | 'reports'>;

function declares({ type }: { readonly type: string }): boolean {
  return type === 'MENTIONS' || type === 'REPORTS';
}

/** What is declared otherwise than before, the events at which statements that change were said, and new sources themselves. */
function concernedIds(change: Change): string[] {
  const written = new Set(writtenStatements(change));
  const saidAt = change.wanted.relationships.filter(
    ({ type, from }) => type === 'SAID_AT' && written.has(from),
  );
  const before = new Set(change.before.nodes.map(({ id }) => id));
  const added = change.difference.writtenNodes.filter(
    ({ id, label }) => label === 'Source' && !before.has(id),
  );
  return unique([
    ...touchedOfTypes(change, 'MENTIONS', 'REPORTS').map(({ to }) => to),
    ...[...touchedOfTypes(change, 'SAID_AT'), ...saidAt].map(({ to }) => to),
    ...added.map(({ id }) => id),
  ]);
}

function ofType(wanted: string, relationships: readonly Assertion[] = []) {
  return relationships.filter(({ type }) => type === wanted).map(({ properties }) => properties);
}

/** One id has one kind, and one Wikidata item, for ever: whoever comes second is told. */
function conflictsOf({ id, stored, own, others }: Entity, sources: ReadonlySet<string>): string[] {
  const kind = sources.has(id) ? 'Source' : own.mentions[0]?.label;
  const mentions = [...own.mentions, ...others.mentions];
  if (kind === undefined) return [];
  const conflicts: string[] = [];
  const otherwise = mentions.filter(({ label }) => label !== kind);
  const other = otherwise[0]?.label ?? (stored?.labels.includes('Source') ? 'Source' : kind);
  if (other !== kind) {
    const sources = unique(otherwise.map((mention) => String(mention.source))).slice(0, 3);
    const where = sources.join(', ') || 'the graph';
    conflicts.push(`"${id}" is declared as ${kind} here, but as ${other} in ${where}.`);
  }
  const item = own.mentions.find(({ wikidata }) => wikidata)?.wikidata;
  const another = mentions.find(({ wikidata }) => item && wikidata && wikidata !== item);
  if (another) conflicts.push(`"${id}" is ${item} here, but ${another.wikidata} in ${another.source}.`);
  return conflicts;
}

interface MergedEntity {
  readonly id: string;
  readonly before: Declarations['properties'] | undefined;
  /** Undefined where no source mentions it any more. */
  readonly changes: Changes | undefined;
  readonly labels: readonly string[];
  readonly mistaken: readonly string[];
}

function mergeEntity({ id, stored, own, others }: Entity): MergedEntity {
  const mentions = [...own.mentions, ...others.mentions];
  const reports = [...own.reports, ...others.reports];
  const labels = labelsOf(String(mentions[0]?.label));
  const properties = stored?.properties ?? {};
  return {
    id,
    before: stored?.properties,
    changes: entityChanges({ id, labels, properties, mentions, reports }),
    labels,
    mistaken: (stored?.labels ?? []).filter((label) => label !== 'Entity' && !labels.includes(label)),
  };
}

function collect(entities: readonly MergedEntity[]): Omit<EntityChanges, 'fresh'> {
  const kept = entities.flatMap(({ changes, ...entity }) => (changes ? [{ ...entity, changes }] : []));
  const earlier = kept.filter(({ before }) => before !== undefined);
  const changing = (...names: string[]) =>
    earlier.filter(({ changes }) => names.some((name) => name in changes)).map(({ id }) => id);
  return {
    rows: kept
      .filter(({ changes, mistaken }) => Object.keys(changes).length + mistaken.length > 0)
      .map(({ id, labels, changes }) => ({ id, labels, properties: stored(changes) })),
    created: kept.filter(({ before }) => before === undefined).map(({ id }) => id),
    orphans: entities.filter(({ changes, before }) => !changes && before).map(({ id }) => id),
    relabelled: kept
      .filter(({ mistaken }) => mistaken.length > 0)
      .map(({ id, mistaken }) => ({ id, labels: mistaken })),
    moved: changing('orderDate', 'whenFrom', 'whenTo'),
    altered: changing('orderDate', 'whenFrom', 'whenTo', 'kind'),
    identified: kept
      .filter(({ changes }) => 'wikidata' in changes || 'knownSince' in changes)
      .map(({ id, before, changes }) => ({ id, items: items(before?.wikidata, changes.wikidata) }))
      .filter(({ items }) => items.length > 0),
    dates: new Map(kept.map(({ id, before, changes }) => [id, datesOf({ ...before, ...changes })])),
    ranks: new Map(knownRanks(kept.map(({ id, labels, before }) => ({ id, labels, properties: before })))),
  };
}

/** @param entities properties are undefined where one is not there yet */
function knownRanks(
  entities: readonly (Pick<Declarations, 'id' | 'labels'> & {
    readonly properties: Properties | undefined;
  })[],
) {
  return entities.flatMap(({ id, labels, properties }) => {
    const ranks = ranksOf(labels, properties);
    return ranks ? [[id, ranks] as const] : [];
  });
}

function datesOf({ whenFrom, whenTo, orderDate }: Changes): EventDates {
  return { whenFrom: textOf(whenFrom), whenTo: textOf(whenTo), orderDate: textOf(orderDate) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function items(...given: unknown[]): string[] {
  return unique(given.filter((item) => typeof item === 'string'));
}
