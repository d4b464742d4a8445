import { dateBounds } from '../../../dossier/dates.ts';
import { statusOf } from '../event-status.ts';
import { named, type RecordInput, refusal, relation, type Said } from '../importer.ts';
import type { Context, Outcome, Reference } from './context.ts';
import type { Term } from './periods.ts';
import { Reading } from './reading.ts';

type EventInput = RecordInput<'events'>;
type ParticipantInput = NonNullable<EventInput['participants']>[number];

const TIMED = /\d[T ]\d/;
const PERIOD = /^legislative period$/i;
const CONFIRMED = /^confirmed$/i;
/** Statuses that say no more, and no less, than those of a dossier. */
const EQUAL: ReadonlyMap<string, EventInput['status']> = new Map([
  ['passed', 'HELD'],
  ['tentative', 'POSSIBLE'],
  ['cancelled', 'CANCELLED'],
  ['canceled', 'CANCELLED'],
]);
/** Statuses of what is to take place at another time. */
const PUT_OFF = new Set(['postponed', 'rescheduled']);

/** Something that happened; who organized it is its host. */
export function eventSaid(reading: Reading, id: string, context: Context): Outcome {
  const title = reading.text('name');
  if (title === undefined) return refusal('NO_NAME', 'The event has no name; expected "name".');
  const host = context.reference(reading, 'organization', 'organization');
  const whole = context.reference(reading, 'parent', 'event');
  const guests = attendees(reading, context).filter((guest) => guest.id !== host?.id);
  const { place, said } = whereOf(reading, context);
  const participants: ParticipantInput[] = guests.map((guest) => ({ actor: guest.id }));
  if (host) participants.unshift({ actor: host.id, role: 'HOST' });
  const own = context.id('event', id);
  const isPeriod = PERIOD.test(reading.text('classification') ?? '');
  const when = whenOf(reading, isPeriod);
  if (isPeriod && when !== undefined && dateBounds(when)) context.periods.describe(own, termOf(reading));
  const [status, word] = toldStatus(reading, context);
  const note = noteOf(reading, word);
  const record: EventInput = {
    id: own,
    kind: 'OTHER',
    title,
    status,
    ...(when !== undefined && { when }),
    ...(note !== '' && { note }),
    ...(place !== undefined && { place }),
    ...(whole && { partOf: whole.id }),
    ...(participants.length > 0 && { participants }),
  };
  const declared = [host, ...guests].flatMap((each) => each?.said ?? []);
  return [...declared, ...named(said), { section: 'events', record }];
}

/** Persons, unless they say that they are organizations; by their ids. */
function attendees(reading: Reading, context: Context): Reference[] {
  const found = reading.values('attendees').flatMap((value) => {
    const nested = value instanceof Reading ? value : undefined;
    const id = nested ? nested.id : typeof value === 'string' ? value : undefined;
    if (id === undefined) {
      reading.leave('attendees');
      return [];
    }
    const isBody = nested?.text('@type')?.toLowerCase() === 'organization';
    return context.declared(isBody ? 'organization' : 'person', id, nested);
  });
  return [...new Map(found.map((each) => [each.id, each])).values()];
}

/** Its location, which lies in its area, else its area. */
function whereOf(reading: Reading, context: Context): { place?: string; said: readonly Said[] } {
  const area = context.reference(reading, 'area', 'area');
  const name = reading.text('location');
  if (name === undefined) return area ? { place: area.id, said: area.said } : { said: [] };
  const place = context.placeId(name);
  const said: Said[] = [{ section: 'places', record: { id: place, name } }];
  if (area) said.push(...area.said, relation({ from: place, kind: 'LOCATED_IN', to: area.id }));
  return { place, said };
}

/** Without an end it is a day, but for a legislative period, which goes on. */
function whenOf(reading: Reading, isPeriod: boolean): string | undefined {
  const { since, until } = termOf(reading);
  const goesOn = until === undefined && (isPeriod || reading.isEndless('end_date'));
  if (since !== undefined && goesOn) return `${since}/..`;
  return until === undefined || until === since ? since : `${since ?? '..'}/${until}`;
}

function termOf(reading: Reading): Term {
  return { since: reading.date('start_date'), until: reading.date('end_date') };
}

/** Times of day, which dates do not have, and a status that has no equal are told in words. */
function noteOf(reading: Reading, status: string | undefined): string {
  const kind = reading.text('classification');
  const times = [
    ['start_date', 'Start'],
    ['end_date', 'End'],
  ] as const;
  const timed = times.map(([key, word]) => {
    const text = reading.text(key);
    return text !== undefined && TIMED.test(text) ? `${word}: ${text}` : undefined;
  });
  const labelled = [kind && `Classification: ${kind}`, status && `Status: ${status}`];
  const words = [reading.text('description'), ...labelled, ...timed];
  return words.filter((each) => each !== undefined).join('; ');
}

/** What is confirmed, or without a status, was held unless it is ahead; the word of a status that has no equal. */
function toldStatus(reading: Reading, { head }: Context): [status: EventInput['status'], word?: string] {
  const word = reading.text('status');
  if (word === undefined || CONFIRMED.test(word)) {
    return [statusOf(reading.date('start_date'), head)];
  }
  const status = EQUAL.get(word.toLowerCase());
  return status ? [status] : [PUT_OFF.has(word.toLowerCase()) ? 'ANNOUNCED' : 'POSSIBLE', word];
}
