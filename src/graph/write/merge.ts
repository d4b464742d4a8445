import type { Properties, PropertyValue } from './hash.ts';
import { compareCodePoints, compareDays, compareText, nameKey, orderDate, orderKey } from './order.ts';

/** Everything that sources say of one entity, in any order, and what is stored. */
export interface Declarations {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** Properties of the `MENTIONS`. */
  readonly mentions: readonly Properties[];
  /** Properties of the `REPORTS`. */
  readonly reports: readonly Properties[];
}

/** Properties to set on a node; null removes one. */
export type Changes = Record<string, PropertyValue | null>;

/** Declared together, taken together: a claim's language is that of its text. */
const TAKEN_FROM_THE_FIRST = [
  ['name'],
  ['title'],
  ['kind', 'code'],
  ['text', 'lang'],
  ['description'],
  ['wikidata'],
  ['iso2'],
  ['anonymous'],
  ['lat', 'lon'],
] as const;

type Loose = Readonly<Record<string, PropertyValue | undefined>>;

/** Set once all is written, by `writeRanks`. */
const RANKS = new Set(['statementsKey', 'disputesKey']);

const ACTORS = new Set(['Person', 'Institution', 'Country', 'Group']);

/** The labels beside `Entity` of what a source declares as of a kind. */
export function labelsOf(kind: string): string[] {
  return ACTORS.has(kind) ? ['Actor', kind] : [kind];
}

/** What must change on an entity for it to be what its sources say; undefined where no source mentions it. */
export function entityChanges(entity: Declarations): Changes | undefined {
  if (entity.mentions.length === 0) return undefined;
  const wanted = entityProperties(entity);
  const changes: Changes = {};
  for (const name of Object.keys(entity.properties)) {
    if (!(name in wanted) && !RANKS.has(name)) changes[name] = null;
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (JSON.stringify(value) !== JSON.stringify(entity.properties[name])) changes[name] = value;
  }
  return changes;
}

function entityProperties({ id, labels, mentions, reports }: Declarations): Properties {
  const valid = [...standing(mentions)].sort(publishedFirst);
  const properties: Record<string, PropertyValue | undefined> = { id };
  for (const group of TAKEN_FROM_THE_FIRST) {
    const first = valid.find((mention) => mention[group[0]] !== undefined);
    for (const name of group) properties[name] = first?.[name];
  }
  const names = valid.flatMap(({ name, names: others = [] }) => [name, ...[others].flat()]);
  const others = [...new Set(names)].filter(
    (name) => name !== undefined && name !== properties.name,
  ) as string[];
  if (others.length > 0) properties.names = others.sort();
  properties.former = formerWords(mentions, properties);
  if (id.includes('/')) properties.source = id.slice(0, id.indexOf('/'));
  properties.knownSince = valid[0]?.knownSince;

  if (labels.includes('Event')) Object.assign(properties, latestAccount(reports));
  const day = orderDate(properties.whenFrom, properties.whenTo);
  if (day) properties.orderDate = day;
  properties.dateKey = orderKey(day ?? orderDate(properties.knownSince), id);
  if (typeof properties.name === 'string') properties.nameKey = nameKey(properties.name, id);
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Properties;
}

/** Names, titles and texts that were taken back and are not the entity's any more: searches of past days find it by them. */
function formerWords(mentions: readonly Properties[], now: Loose): string[] | undefined {
  const kept = new Set(wordsOf(now));
  const retracted = mentions.filter(({ retractedOn }) => retractedOn !== undefined);
  const gone = retracted.flatMap(wordsOf).filter((word) => !kept.has(word));
  return gone.length > 0 ? [...new Set(gone)].sort(compareCodePoints) : undefined;
}

function wordsOf({ name, names = [], title, text }: Loose): string[] {
  return [name, ...[names].flat(), title, text].filter((word) => typeof word === 'string');
}

/** Status and note of the account published last, and the date of the last that gives one. */
function latestAccount(reports: readonly Properties[]): Record<string, PropertyValue | undefined> {
  const latestFirst = [...standing(reports)].sort(
    (a, b) =>
      compareDays(b.knownSince, a.knownSince) ||
      compareText(String(b.source), String(a.source)) ||
      Number(a.position) - Number(b.position),
  );
  const [latest] = latestFirst;
  const dated = latestFirst.find(({ when }) => when !== undefined);
  return {
    status: latest?.status,
    note: latest?.note,
    when: dated?.when,
    whenFrom: dated?.whenFrom,
    whenTo: dated?.whenTo,
  };
}

/**
 * Whether a new declaration changes nothing on an entity of which another stands: it is not the earliest, and repeats what
 * is there. Who gave it first does not matter then.
 */
export function addsNothing(
  entity: Pick<Declarations, 'labels' | 'properties'>,
  mention: Properties,
): boolean {
  return compareDays(entity.properties.knownSince, mention.knownSince) < 0 && repeats(entity, mention);
}

/**
 * Whether a new declaration repeats what is stored of an entity of which another stands: then this is all that must be known
 * of the others. Not of events, of which accounts tell more, and not where something was taken back.
 */
export function repeats(
  { labels, properties }: Pick<Declarations, 'labels' | 'properties'>,
  mention: Properties,
): boolean {
  const names = [mention.name, ...[mention.names ?? []].flat()].filter((name) => name !== undefined);
  const known = new Set([properties.name, ...[properties.names ?? []].flat()]);
  return (
    mention.retractedOn === undefined &&
    mention.label !== 'Event' &&
    labels.includes(String(mention.label)) &&
    properties.former === undefined &&
    names.every((name) => known.has(name)) &&
    // Of one day the lesser id comes first, and a name is then that one's.
    (mention.name === properties.name || compareDays(properties.knownSince, mention.knownSince) !== 0) &&
    TAKEN_FROM_THE_FIRST.filter(([leading]) => leading !== 'name' && mention[leading] !== undefined).every(
      (group) => group.every((name) => mention[name] === properties[name]),
    )
  );
}

/** What was not taken back, unless all was. */
function standing(assertions: readonly Properties[]): readonly Properties[] {
  const kept = assertions.filter(({ retractedOn }) => retractedOn === undefined);
  return kept.length > 0 ? kept : assertions;
}

function publishedFirst(a: Properties, b: Properties): number {
  return compareDays(a.knownSince, b.knownSince) || compareText(String(a.source), String(b.source));
}
