import { isRecord } from '../../../dossier/select.ts';

/** A statement or a qualifier's value: an item, a text, a time, coordinates, or what is known not to be known. */
export interface Snak {
  readonly snaktype?: unknown;
  readonly datatype?: unknown;
  readonly datavalue?: unknown;
}

/** Values by property, as qualifiers and references hold them. */
export type Snaks = Readonly<Record<string, readonly Snak[]>>;

/** A statement of an entity. */
export interface Statement {
  readonly snak: Snak;
  readonly rank: unknown;
  readonly qualifiers: Snaks;
  readonly references: readonly Snaks[];
}

/** An entity of whatever shape. */
export type Entity = Readonly<Record<string, unknown>>;

const PROPERTY = /^P[1-9]\d{0,9}$/;
const ITEM = /^Q[1-9]\d{0,9}$/;

/** Its statements by property, the deprecated ones too. PHP writes an empty list for what holds nothing. */
export function claimsOf(entity: Entity): [property: string, statements: Statement[]][] {
  return grouped(entity.claims).map(([property, statements]) => [property, statements.map(statementOf)]);
}

/** The statements of one property that are not deprecated. */
export function statementsOf(entity: Entity, property: string): Statement[] {
  const { claims } = entity;
  if (!isRecord(claims) || !Object.hasOwn(claims, property)) return [];
  return listOf(claims[property])
    .map(statementOf)
    .filter(({ rank }) => rank !== 'deprecated');
}

/** Of these the preferred ones, or all where none is. */
export function bestOf(statements: readonly Statement[]): Statement[] {
  const preferred = statements.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : [...statements];
}

function statementOf(record: Entity): Statement {
  const { mainsnak, rank, qualifiers, references } = record;
  return {
    snak: isRecord(mainsnak) ? mainsnak : {},
    rank,
    qualifiers: snaksOf(qualifiers),
    references: listOf(references).map(({ snaks }) => snaksOf(snaks)),
  };
}

function snaksOf(value: unknown): Snaks {
  return Object.fromEntries(grouped(value));
}

function grouped(value: unknown): [property: string, records: Entity[]][] {
  if (!isRecord(value)) return [];
  return Object.entries(value)
    .filter(([property]) => PROPERTY.test(property))
    .map(([property, records]) => [property, listOf(records)]);
}

function listOf(value: unknown): Entity[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The values of a property among qualifiers or those of a reference. */
export function valuesOf(snaks: Snaks, property: string): readonly Snak[] {
  return Object.hasOwn(snaks, property) ? (snaks[property] ?? []) : [];
}

/** The id of the item that is the value; undefined where it is none. */
export function itemOf(snak: Snak): string | undefined {
  const value = dataOf(snak);
  if (!isRecord(value)) return undefined;
  const id = value.id ?? `Q${value['numeric-id']}`;
  return isItem(id) ? id : undefined;
}

/** The text that is the value, in whatever language; undefined where it is none. */
export function textOf(snak: Snak): string | undefined {
  const value = dataOf(snak);
  const text = isRecord(value) ? value.text : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The value of any other kind. */
export function dataOf({ datavalue }: Snak): unknown {
  return isRecord(datavalue) ? datavalue.value : undefined;
}

/** Whether this is the id of an item. */
export function isItem(id: unknown): id is string {
  return typeof id === 'string' && ITEM.test(id);
}

/** Whether this is an entity of another kind: a property, a lexeme, a media file, a schema. */
export function isOtherEntity(id: unknown): id is string {
  return typeof id === 'string' && /^[PLME][1-9]\d{0,9}(-[SF]\d{1,9})?$/.test(id);
}
