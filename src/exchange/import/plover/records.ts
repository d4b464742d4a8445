import { dateBounds } from '../../../dossier/dates.ts';
import type { Span } from '../../../dossier/spans.ts';
import type { KnownActor } from '../cameo/actors.ts';
import { sidesOf } from '../cameo/sides.ts';
import { idOf } from '../ids.ts';
import { named, type RecordInput, type Refusal, type Said } from '../importer.ts';
import { actorsOf, type Placed, placed, textOf } from './actors.ts';
import { type Marks, marksOf, passageOf } from './markup.ts';
import { type KnownPlace, placeOf } from './place.ts';
import { type Meaning, meaningOf, TYPE_NAMES } from './types.ts';

/** What a record says, whatever its document is called. */
export interface Told {
  readonly said: readonly Said[];
  readonly left: readonly string[];
}

/** Stands in records of which the date is not known. */
const PLACEHOLDER = '2000-01-01';
const KNOWN = new Set(
  'id date source target event eventText eventLoc mode context size dead text textInfo language publication coder version dateCoded license copyright comment'.split(
    ' ',
  ),
);

/**
 * What a record says of an event.
 * @param id of the event
 */
export function toldBy(id: string, value: object): Told | { readonly refused: Refusal } {
  const [type = '', mode = '', text = ''] = ['event', 'mode', 'text'].map((key) => textOf(value, key));
  const meaning = meaningOf(type, mode);
  if (!meaning) {
    const reason = `event is "${type.slice(0, 40)}"; expected one of ${TYPE_NAMES.join(', ')}.`;
    return { refused: { code: 'UNKNOWN_CODE', reason } };
  }
  const found = marksOf(text, markupOf(value));
  const [sources, targets] = (['source', 'target'] as const).map((key) => actorsOf(at(value, key)));
  const [first, second] = [known(sources), known(targets)];
  const parties = {
    sources: placed(first, 'SRC', found.marks, text),
    targets: placed(second, 'TAR', found.marks, text),
  };
  if (first.length + second.length === 0) {
    return {
      refused: { code: 'NO_ACTOR', reason: 'Neither source nor target names an actor; expected one.' },
    };
  }
  const spansOf = (tag: string) =>
    found.marks.flatMap(({ tags, span }) => (tags.includes(tag) ? [span] : []));
  const place = placeOf(at(value, 'eventLoc'), passageOf(text, spansOf('LOC')));
  const event = eventOf(id, value, meaning, parties, place, passageOf(text, spansOf('EVT')), text);
  const lost = [...(sources ?? []), ...(targets ?? [])].length - first.length - second.length;
  return {
    said: [
      ...named([
        ...[...parties.sources, ...parties.targets].flatMap((each) => declared(each, text)),
        ...(place?.said ?? []),
        ...topicsOf(value).map((record) => ({ section: 'topics', record }) as const),
      ]),
      { section: 'events', record: event },
      ...statementOf(event, value, meaning, parties, passageOf(text, spansOf('EVT'))),
    ],
    left: leftOf(value, found, parties, event, lost > 0),
  };
}

interface Parties {
  readonly sources: readonly Placed[];
  readonly targets: readonly Placed[];
}

type Passage = ReturnType<typeof passageOf>;

function eventOf(
  id: string,
  value: object,
  meaning: Meaning,
  { sources, targets }: Parties,
  place: KnownPlace | undefined,
  passage: Passage,
  text: string,
): RecordInput<'events'> {
  const [type, mode, title, date] = ['event', 'mode', 'eventText', 'date'].map((key) => textOf(value, key));
  const all = distinct([...sources, ...targets]);
  const actors = (placed: readonly Placed[]) => placed.map(({ actor }) => actor);
  // Sources without targets act on each other.
  const facing =
    targets.length > 0 ? [actors(sources), actors(targets)] : actors(sources).map((each) => [each]);
  const isMeeting = meaning.kind !== 'OTHER' && meaning.kind !== 'ATTACK' && all.length > 1;
  const sides = isMeeting ? sidesOf(facing) : undefined;
  const participants = all.map(({ actor, spans }) => {
    const role = meaning.roles[sources.some((each) => each.actor.id === actor.id) ? 0 : 1];
    const side = sides?.(actor);
    return {
      actor: actor.id,
      ...(role !== 'PARTICIPANT' && targets.length > 0 && { role }),
      ...(side !== undefined && { side }),
      ...passageOf(text, spans),
    };
  });
  const topics = topicsOf(value).map((topic) => topic.id);
  return {
    id,
    kind: meaning.kind,
    code: `PLOVER ${type}${mode === undefined ? '' : ` ${mode}`}`,
    title: title?.trim() ?? `${type}: ${all.map(({ actor }) => actor.words).join(', ')}`,
    status: 'HELD',
    ...(date !== undefined && date !== PLACEHOLDER && dateBounds(date) && { when: date }),
    ...noteOf(value),
    ...(place && { place: place.id }),
    ...(topics.length > 0 && { topics }),
    participants,
    ...passage,
  };
}

/** Where the event is that somebody says something; what that is, coders have put in a few words. */
function statementOf(
  event: RecordInput<'events'>,
  value: object,
  { said }: Meaning,
  { sources, targets }: Parties,
  passage: Passage,
): Said[] {
  const speaker = distinct(sources).map(({ actor }) => actor.id);
  if (!said || speaker.length === 0) return [];
  const to = distinct(targets).flatMap(({ actor }) => (speaker.includes(actor.id) ? [] : [actor.id]));
  const lang = textOf(value, 'language');
  const record: RecordInput<'statements'> = {
    id: 'said',
    speaker,
    ...(said === 'TO' && to.length > 0 && { addressedTo: to }),
    event: event.id,
    form: 'PARAPHRASE',
    text: event.title,
    ...(lang !== undefined && { lang }),
    ...passage,
  };
  return [{ section: 'statements', record }];
}

/** What is said of an actor, of itself with the words that name it. */
function declared({ actor, spans }: Placed, text: string): Said[] {
  const [own, ...others] = actor.said;
  if (own?.section !== 'actors') return [...actor.said];
  return [{ section: 'actors', record: { ...own.record, ...passageOf(text, spans) } }, ...others];
}

function topicsOf(value: object): RecordInput<'topics'>[] {
  const contexts = (textOf(value, 'context') ?? '').split(/[,;]/).map((each) => each.trim());
  return [...new Set(contexts)]
    .filter((name) => name !== '')
    .map((name) => ({ id: idOf('plover-context', name), name }));
}

function noteOf(value: object): { note?: string } {
  const parts = ['size', 'dead', 'comment', 'coder', 'version'].flatMap((key) => {
    const told = textOf(value, key)?.trim();
    return told === undefined ? [] : [`${key}: ${told}`];
  });
  return parts.length === 0 ? {} : { note: parts.join('; ') };
}

function leftOf(
  value: object,
  { isWhole }: Marks,
  { sources, targets }: Parties,
  event: RecordInput<'events'>,
  isActorLost: boolean,
): string[] {
  const date = textOf(value, 'date');
  const unplaced = [...sources, ...targets].some(({ spans }) => spans.length === 0);
  return [
    ...(date === PLACEHOLDER ? ['placeholder date'] : []),
    ...(date !== undefined && date !== PLACEHOLDER && event.when === undefined ? ['impossible date'] : []),
    ...(isWhole ? [] : ['marks that do not stand in the text']),
    ...(unplaced ? ['position of an actor'] : []),
    ...(isActorLost ? ['actor without words and code'] : []),
    ...Object.keys(value).flatMap((key) => (KNOWN.has(key) ? [] : [`property ${key.slice(0, 40)}`])),
  ];
}

function markupOf(value: object): string {
  const info = at(value, 'textInfo');
  return typeof info === 'object' && info !== null ? (textOf(info, 'markup') ?? '') : '';
}

function at(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function known(actors: readonly (KnownActor | undefined)[] | undefined): KnownActor[] {
  return (actors ?? []).filter((actor) => actor !== undefined);
}

/** Whoever is named twice takes part once. */
function distinct(all: readonly Placed[]): Placed[] {
  const byId = new Map<string, Placed>();
  for (const { actor, spans } of all) {
    const seen: readonly Span[] = byId.get(actor.id)?.spans ?? [];
    const more = spans.filter((span) => !seen.some(([start]) => start === span[0]));
    byId.set(actor.id, { actor: byId.get(actor.id)?.actor ?? actor, spans: [...seen, ...more] });
  }
  return [...byId.values()];
}
