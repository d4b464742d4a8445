import { named, type Refusal, refusal, type Said } from '../importer.ts';
import { actorsOf, type Placed, placed } from './actors.ts';
import { contextsOf, itemsOf } from './contexts.ts';
import { type Telling, type Typed, toldOf, whenOf } from './event.ts';
import type { Fields } from './fields.ts';
import { type Marks, marksOf, passageOf } from './markup.ts';
import { type KnownPlace, placeOf } from './place.ts';
import { meaningOf, TYPE_NAMES } from './types.ts';

/** What a record says, whatever its document is called. */
export interface Told {
  readonly said: readonly Said[];
  readonly left: readonly string[];
}

const NOTED = ['size', 'dead', 'injured', 'comment', 'coder', 'version'];

/**
 * What a record says of an event; of several types, it is as many events.
 * @param id of the event
 */
export function toldBy(id: string, fields: Fields): Told | { readonly refused: Refusal } {
  const [types, modes] = [itemsOf(fields.texts('event')), itemsOf(fields.texts('mode'))];
  const events = typedOf(id, types, modes);
  if (events.length === 0) {
    const reason = `event is "${types.join(', ').slice(0, 40)}"; expected one of ${TYPE_NAMES.join(', ')}.`;
    return { refused: refusal('UNKNOWN_CODE', reason) };
  }
  const text = fields.text('text') ?? '';
  const found = marksOf(text, fields.text('markup') ?? '');
  const [first, second] = [actorsOf(fields, 'source'), actorsOf(fields, 'recipient')];
  if (first.actors.length + second.actors.length === 0) {
    const reason =
      'Neither source nor target (recipient) names an actor; expected an object with its code or words.';
    return { refused: refusal('NO_ACTOR', reason) };
  }
  const passages = (tag: string) =>
    passageOf(
      text,
      found.marks.flatMap(({ tags, span }) => (tags.includes(tag) ? [span] : [])),
    );
  const places = fields.values('event_loc', (each) => placeOf(each, passages('LOC')));
  const [title, note] = [fields.texts('event_text').map((each) => each.trim()), noteOf(fields)];
  const telling: Telling = {
    sources: placed(first.actors, 'SRC', found.marks, text),
    recipients: placed(second.actors, 'TAR', found.marks, text),
    title: title.length > 0 ? title.join('; ') : undefined,
    date: fields.text('date'),
    contexts: contextsOf(fields.texts('context')),
    // Of several types, nobody says to which a mode belongs.
    note: types.length > 1 && modes.length > 0 ? [`mode: ${modes.join(', ')}`, ...note] : note,
    place: places[0]?.id,
    lang: fields.text('language'),
    text,
    passage: passages('EVT'),
  };
  return {
    said: [
      ...named([
        ...[...telling.sources, ...telling.recipients].flatMap((each) => declared(each, text)),
        ...(places[0]?.said ?? []),
        ...telling.contexts.topics.map((record) => ({ section: 'topics', record }) as const),
      ]),
      ...events.flatMap((each) => toldOf(each, telling)),
    ],
    left: [
      ...leftOf(found, telling, places),
      ...types.flatMap((type) => (meaningOf(type, []) ? [] : [`event ${type.slice(0, 40)}`])),
      ...first.left,
      ...second.left,
      ...fields.left,
    ],
  };
}

/** The types that are known; each of several has a name of its own. */
function typedOf(id: string, types: readonly string[], modes: readonly string[]): Typed[] {
  return types.flatMap((type) => {
    const meaning = meaningOf(type, modes);
    if (!meaning) return [];
    const end = types.length > 1 ? `-${type.toLowerCase()}` : '';
    const code = [`PLOVER ${type}`, ...(types.length > 1 ? [] : [modes.join(', ')])].filter(Boolean);
    return { id: `${id}${end}`, statement: `said${end}`, type, code: code.join(' '), meaning };
  });
}

/** What is said of an actor, of itself with the words that name it. */
function declared({ actor, spans }: Placed, text: string): Said[] {
  const [own, ...others] = actor.said;
  if (own?.section !== 'actors') return [...actor.said];
  return [{ section: 'actors', record: { ...own.record, ...passageOf(text, spans) } }, ...others];
}

function noteOf(fields: Fields): string[] {
  return NOTED.flatMap((name) => {
    const told = fields.texts(name).map((each) => each.trim());
    return told.length === 0 ? [] : [`${name}: ${told.join(', ')}`];
  });
}

function leftOf({ isWhole }: Marks, telling: Telling, places: readonly KnownPlace[]): string[] {
  const { sources, recipients, date, contexts } = telling;
  const unplaced = [...sources, ...recipients].some(({ spans }) => spans.length === 0);
  return [
    whenOf(date, contexts).left ?? [],
    contexts.left,
    isWhole ? [] : 'marks that do not stand in the text',
    unplaced ? 'position of an actor' : [],
    places[0]?.left ?? [],
    places.length > 1 ? 'second place' : [],
  ].flat();
}
