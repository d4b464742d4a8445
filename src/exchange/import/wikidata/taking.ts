import { idOf } from '../ids.ts';
import type { ImportOptions, InputFile, Piece, SourceInput } from '../importer.ts';
import type { Kind } from './classes.ts';
import type { Entity, Statement } from './entity.ts';
import { sourcesOf } from './references.ts';
import type { Survey } from './survey.ts';

/** A piece of a dossier of which the source is yet to be said. */
export type Told = { [P in Piece as P['section']]: Omit<P, 'source'> }[Piece['section']];

/** An item that is being taken. */
export interface Taking {
  readonly id: string;
  readonly kind: Kind;
  readonly entity: Entity;
  readonly survey: Survey;
  readonly options: ImportOptions;
  /** The item's page as a source. */
  readonly page: SourceInput;
  /** The day on which the item was last changed, or else the file written. */
  readonly known: string;
  readonly pieces: Piece[];
  /** What of it is not taken. */
  readonly left: Set<string>;
}

/** Begins to take an item: its page is a source of its own, known since the item was last changed. */
export function takingOf(
  item: Pick<Taking, 'id' | 'kind' | 'entity' | 'survey' | 'options'>,
  label: string,
  file: InputFile,
): Taking {
  const known = modifiedOn(item.entity) ?? item.options.source.retrieved ?? file.modified;
  const page = {
    id: idOf('wikidata-page', item.id),
    title: `${label} (${item.id})`,
    publisher: 'Wikidata',
    url: `https://www.wikidata.org/wiki/${item.id}`,
    retrieved: known,
    licence: 'CC0-1.0',
  };
  return { ...item, page, known, pieces: [], left: new Set() };
}

function modifiedOn({ modified }: Entity): string | undefined {
  const [day] = (typeof modified === 'string' && /^\d{4}-\d\d-\d\d(?=T)/.exec(modified)) || [];
  return day;
}

/** The item's page says so, and each source to which the statement refers, where it is one. */
export function tell(taking: Taking, told: Told, statement?: Statement): void {
  taking.pieces.push({ source: taking.page, ...told } as Piece);
  if (statement) tellSources(taking, statement, () => told);
}

/** Each source to which a statement refers says so, in its own way. */
export function tellSources(
  taking: Taking,
  statement: Statement,
  toldBy: (source: SourceInput) => Told,
): void {
  for (const source of sourcesOf(statement, taking)) {
    taking.pieces.push({ source, ...toldBy(source) } as Piece);
  }
}

/** Counts qualifiers that have no place. */
export function leaveQualifiers(
  { left }: Taking,
  statement: Statement,
  used: readonly (string | undefined)[],
): void {
  for (const property of Object.keys(statement.qualifiers)) {
    if (!used.includes(property)) left.add(`qualifier ${property}`);
  }
}

/** The item that a statement names, as far as it is taken as one of some kinds; counts what stands against it. */
export function targetOf(
  { survey, left }: Taking,
  property: string,
  target: string | undefined,
  kinds: readonly Kind[],
): string | undefined {
  if (target === undefined) left.add(`${property} without a value`);
  else if (survey.label(target) === undefined) left.add(`${property} to unlabelled`);
  else if (!kinds.includes(survey.kind(target) ?? 'title')) left.add(`${property} to another kind`);
  else return survey.idOf(target);
  return undefined;
}

/** Whether only names of an item were asked for, rather than its statements. */
export function isNameOnly(entity: Entity): boolean {
  return !Object.hasOwn(entity, 'claims');
}
