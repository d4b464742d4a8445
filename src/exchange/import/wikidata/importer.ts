import type { Importer, ImportOptions, InputFile, Kept, Refusal, Refused } from '../importer.ts';
import type { Kind } from './classes.ts';
import { declare } from './described.ts';
import { claimsOf, type Entity, type Statement } from './entity.ts';
import { isOfEvent, TOOK_PART, takeEvent, takePart } from './events.ts';
import { ACTORS, OFFICE } from './links.ts';
import { hasMoreLanguages } from './names.ts';
import { itemsOf } from './records.ts';
import { linkOf, takeLink, takeOffice } from './relations.ts';
import { Survey } from './survey.ts';
import { isNameOnly, type Taking, takingOf } from './taking.ts';

/**
 * Wikidata entities: replies of `wbgetentities`, `Special:EntityData`, lines of a dump. The files are read twice: what an item
 * is, is told by its classes, by those above them as far as the files hold them, and by what others say of it.
 */
export const importer: Importer = {
  linked: true,
  isOneSource: false,
  uses: ['retrieved', 'languages', 'birthDays'],
  async *read(files, given) {
    const options = { ...given, languages: given.languages.length > 0 ? given.languages : ['en'] };
    const survey = await Survey.of(files, options.languages, options.signal);
    for (const file of files) {
      for await (const record of itemsOf(file)) {
        const { at } = record;
        if ('entity' in record) yield { at, ...taken(record.id, record.entity, survey, options, file) };
        else yield { at, refused: record.refused };
      }
    }
  },
};

type Outcome = Omit<Kept, 'at'> | Omit<Refused, 'at'>;

function taken(id: string, entity: Entity, survey: Survey, options: ImportOptions, file: InputFile): Outcome {
  const [kind, label] = [survey.kind(id), survey.label(id)];
  if (kind === undefined || kind === 'title') return { refused: refusalOf(id, kind, entity) };
  if (label === undefined) {
    return { refused: { code: 'NO_NAME', reason: `${id} has no label in any language.` } };
  }
  const taking = takingOf({ id, kind, entity, survey, options }, label, file);
  if (kind === 'event') takeEvent(taking, label);
  else declare(taking, label);
  if (isNameOnly(entity)) {
    // As a page it would replace what a whole reply brought.
    const reason = `${id} has a name only, which stands where others name it.`;
    return { refused: { code: 'NAME_ONLY', reason }, declares: taking.pieces };
  }
  takeStatements(taking);
  if (hasMoreLanguages(entity, options.languages)) taking.left.add('names in other languages');
  if (Object.hasOwn(entity, 'sitelinks')) taking.left.add('sitelinks');
  return { pieces: taking.pieces, left: [...taking.left] };
}

function refusalOf(id: string, kind: Kind | undefined, entity: Entity): Refusal {
  if (kind === 'title') {
    const reason = `${id} is an office, a kinship or a document: its name is a title where others name it.`;
    return { code: 'IS_TITLE', reason };
  }
  if (isNameOnly(entity)) {
    const reason = `${id} has names only, and nothing that is taken says what it is.`;
    return { code: 'KIND_UNKNOWN', reason };
  }
  const reason = `${id} is no person, body, country, group, place or event by its classes (P31, P279), and nothing that is taken names it.`;
  return { code: 'KIND_NOT_TAKEN', reason };
}

/** What is taken where an item is declared, by its kind. */
const DECLARED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  person: ['P569', 'P570'],
  country: ['P297'],
  place: ['P625'],
};
/** What tells of what kind an item is. */
const CLASSES = ['P31', 'P279'];

function takeStatements(taking: Taking): void {
  const { kind, entity, left } = taking;
  const silent = [...CLASSES, ...(DECLARED[kind] ?? [])];
  for (const [property, statements] of claimsOf(entity)) {
    if (silent.includes(property) || (kind === 'event' && isOfEvent(property))) continue;
    const take = takerOf(taking, property);
    if (!take)
      left.add(statements.some(({ snak }) => snak.datatype === 'external-id') ? 'external ids' : property);
    for (const statement of take ? statements : []) {
      if (statement.rank === 'deprecated') left.add(`${property} deprecated`);
      else take?.(statement);
    }
  }
}

function takerOf(taking: Taking, property: string): ((statement: Statement) => void) | undefined {
  const link = linkOf(taking, property);
  if (link) return (statement) => takeLink(taking, property, link, statement);
  if (property === OFFICE && taking.kind === 'person') return (statement) => takeOffice(taking, statement);
  const tookPart = property === TOOK_PART && ACTORS.includes(taking.kind);
  return tookPart ? (statement) => takePart(taking, statement) : undefined;
}
