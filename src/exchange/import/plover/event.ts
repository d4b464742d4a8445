import { dateBounds } from '../../../dossier/dates.ts';
import type { Span } from '../../../dossier/spans.ts';
import { sidesOf } from '../cameo/sides.ts';
import type { RecordInput, Said } from '../importer.ts';
import type { Placed } from './actors.ts';
import type { Contexts } from './contexts.ts';
import { passageOf } from './markup.ts';
import type { Meaning } from './types.ts';

/** Stands in records of which the date is not known. */
const PLACEHOLDER = '2000-01-01';

/** Whoever takes part. */
export interface Parties {
  readonly sources: readonly Placed[];
  readonly recipients: readonly Placed[];
}

/** What a record says of its event, of whatever types that is. */
export interface Telling extends Parties {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly contexts: Contexts;
  readonly note: readonly string[];
  /** An id. */
  readonly place: string | undefined;
  readonly lang: string | undefined;
  readonly text: string;
  readonly passage: ReturnType<typeof passageOf>;
}

/** An event of one type: the ids of it and of its statement, its code, and what the type means. */
export interface Typed {
  readonly id: string;
  readonly statement: string;
  readonly type: string;
  readonly code: string;
  readonly meaning: Meaning;
}

/** An event of one type, and what is said with it where it is that somebody says something. */
export function toldOf(typed: Typed, telling: Telling): Said[] {
  const event = eventOf(typed, telling);
  return [{ section: 'events', record: event }, ...statementOf(typed, telling, event)];
}

/** When the event was or is to be, and what is wrong with the date; neither where the record bears none. */
export function whenOf(date: string | undefined, { reality }: Contexts): { when?: string; left?: string } {
  if (date === undefined) return {};
  if (date === PLACEHOLDER) return { left: 'placeholder date' };
  const when = reality.dated(date);
  return dateBounds(when) ? { when } : { left: 'impossible date' };
}

/** Whoever is named twice takes part once. */
export function distinct(all: readonly Placed[]): Placed[] {
  const byId = new Map<string, Placed>();
  for (const { actor, spans } of all) {
    const seen: readonly Span[] = byId.get(actor.id)?.spans ?? [];
    const more = spans.filter((span) => !seen.some(([start]) => start === span[0]));
    byId.set(actor.id, { actor: byId.get(actor.id)?.actor ?? actor, spans: [...seen, ...more] });
  }
  return [...byId.values()];
}

function eventOf({ id, type, code, meaning }: Typed, telling: Telling): RecordInput<'events'> {
  const { contexts, place, note, text, passage } = telling;
  const { when } = whenOf(telling.date, contexts);
  const all = distinct([...telling.sources, ...telling.recipients]);
  const topics = contexts.topics.map((topic) => topic.id);
  return {
    id,
    kind: meaning.kind,
    code,
    title: telling.title ?? `${type}: ${all.map(({ actor }) => actor.words).join(', ')}`,
    status: contexts.reality.status,
    ...(when !== undefined && { when }),
    ...(note.length > 0 && { note: note.join('; ') }),
    ...(place !== undefined && { place }),
    ...(topics.length > 0 && { topics }),
    participants: participantsOf(all, meaning, telling, text),
    ...passage,
  };
}

function participantsOf(
  all: readonly Placed[],
  { kind, roles }: Meaning,
  { sources, recipients }: Parties,
  text: string,
): NonNullable<RecordInput<'events'>['participants']> {
  const actors = (placed: readonly Placed[]) => placed.map(({ actor }) => actor);
  // Sources without recipients act on each other.
  const facing =
    recipients.length > 0 ? [actors(sources), actors(recipients)] : actors(sources).map((each) => [each]);
  const isMeeting = kind !== 'OTHER' && kind !== 'ATTACK' && all.length > 1;
  const sides = isMeeting ? sidesOf(facing) : undefined;
  return all.map(({ actor, spans }) => {
    const role = roles[sources.some((each) => each.actor.id === actor.id) ? 0 : 1];
    const side = sides?.(actor);
    return {
      actor: actor.id,
      ...(role !== 'PARTICIPANT' && recipients.length > 0 && { role }),
      ...(side !== undefined && { side }),
      ...passageOf(text, spans),
    };
  });
}

/** What is said, coders have put in a few words. Of what is yet to come, possible or denied, nobody has said anything. */
function statementOf(
  { statement, meaning: { said } }: Typed,
  { sources, recipients, lang, passage }: Telling,
  event: RecordInput<'events'>,
): Said[] {
  const speaker = distinct(sources).map(({ actor }) => actor.id);
  if (!said || speaker.length === 0 || event.status !== 'HELD') return [];
  const to = distinct(recipients).flatMap(({ actor }) => (speaker.includes(actor.id) ? [] : [actor.id]));
  const record: RecordInput<'statements'> = {
    id: statement,
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
