import type { Span } from '../../../dossier/spans.ts';
import { RELIGIONS, TYPES } from '../cameo/actor-codes.ts';
import { type KnownActor, knownActor, type Scheme } from '../cameo/actors.ts';
import { organisationCalled } from '../cameo/organisations.ts';
import { Fields, isObject } from './fields.ts';
import type { Mark } from './markup.ts';

const PLOVER: Scheme = {
  prefix: 'plover',
  name: 'PLOVER',
  // Media are JRN here.
  types: new Map([...TYPES, ['MED', 'health'], ['UAF', 'unidentified armed forces']]),
};
/** Longer words would make too large a pattern. */
const LONGEST = 1_000;
const REGION = /^[A-Z]{3}$/;
/** Kinds of organisation that stand where a country's code does. */
const ORGANISATIONS = new Set(['IGO', 'NGO', 'NGM', 'MNC', 'ISM', 'IMG', 'INT']);

/** An actor of a record, and where it stands in the text. */
export interface Placed {
  readonly actor: KnownActor;
  readonly spans: readonly Span[];
}

/** The actors of a field, and what of them has no place. */
export interface Named {
  readonly actors: readonly KnownActor[];
  readonly left: readonly string[];
}

/** The actors that a record names as its sources or as its recipients. */
export function actorsOf(record: Fields, name: 'source' | 'recipient'): Named {
  const [actors, left]: [KnownActor[], string[]] = [[], []];
  for (const value of record.values(name, (each) => each)) {
    const fields = isObject(value) ? new Fields(value, 'actor') : undefined;
    const actor = fields && actorOf(fields);
    if (actor) actors.push(actor);
    left.push(...(fields && actor ? fields.left : ['actor without words and code']));
  }
  return { actors, left };
}

/**
 * Where actors stand among the marks of their tag: in those that hold their words; a single actor in all of them, since
 * coders shorten words.
 */
export function placed(
  actors: readonly KnownActor[],
  tag: 'SRC' | 'TAR',
  marks: readonly Mark[],
  text: string,
): Placed[] {
  const spans = marks.filter(({ tags }) => tags.includes(tag)).map(({ span }) => span);
  return actors.map((actor) => {
    const own = spans.flatMap((span) => within(text, span, actor.words));
    return { actor, spans: own.length === 0 && actors.length === 1 ? spans : own };
  });
}

/** Where words stand in a span: as whole words, however many spaces are between them. */
function within(text: string, [start, end]: Span, words: string): Span[] {
  if (words.length > LONGEST) return [];
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').exec(
    text.slice(start, end),
  );
  return found ? [[start + found.index, start + found.index + found[0].length]] : [];
}

function actorOf(fields: Fields): KnownActor | undefined {
  const [words, code] = ['actor_text', 'code'].map((name) => fields.text(name));
  const sector = fields.texts('sector').join('');
  if (!words && !code) return undefined;
  const isCountry = code !== undefined && !ORGANISATIONS.has(code) && REGION.test(code);
  // A sector may end in an ethnic group, as in CVLalb, or stand for nothing that is known.
  const parts = sector.match(/[A-Z]{3}|[a-z]{3}/g) ?? [];
  return knownActor(PLOVER, {
    words: (words ?? '').replaceAll(/\s+/g, ' ').trim(),
    code: `${code ?? ''}${sector.replaceAll('*', '')}`,
    country: isCountry ? code : '',
    organisation: code === 'IGO' && parts.length === 0 ? (organisationCalled(words ?? '')?.code ?? '') : '',
    ethnic: parts.find((part) => /[a-z]/.test(part)) ?? '',
    religions: parts.filter((part) => RELIGIONS.has(part)),
    types: [
      ...(code !== undefined && !isCountry ? [code] : []),
      ...parts.filter((part) => /[A-Z]/.test(part) && !RELIGIONS.has(part)),
    ],
  });
}
