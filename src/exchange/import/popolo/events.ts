import { isRecord } from '../../../dossier/select.ts';
import { named, type RecordInput, refusal, relation, type Said } from '../importer.ts';
import type { Context, Outcome, Reference } from './context.ts';
import { Reading } from './reading.ts';

type EventInput = RecordInput<'events'>;
type ParticipantInput = NonNullable<EventInput['participants']>[number];

const TIMED = /\d[T ]\d/;
const STATUSES: ReadonlyMap<string, EventInput['status']> = new Map([
  ['confirmed', 'HELD'],
  ['passed', 'HELD'],
  ['tentative', 'POSSIBLE'],
  ['cancelled', 'CANCELLED'],
  ['canceled', 'CANCELLED'],
]);

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
  const [when, note] = [whenOf(reading), noteOf(reading)];
  const record: EventInput = {
    id: context.id('event', id),
    kind: 'OTHER',
    title,
    status: statusOf(reading),
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
    const nested = isRecord(value) ? new Reading(value) : undefined;
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
  const place = context.id('place', name);
  const said: Said[] = [{ section: 'places', record: { id: place, name } }];
  if (area) said.push(...area.said, relation({ from: place, kind: 'LOCATED_IN', to: area.id }));
  return { place, said };
}

function whenOf(reading: Reading): string | undefined {
  const [start, end] = [reading.date('start_date'), reading.date('end_date')];
  return end === undefined || end === start ? start : `${start ?? '..'}/${end}`;
}

/** Times of day, which dates do not have, are told in words. */
function noteOf(reading: Reading): string {
  const kind = reading.text('classification');
  const times = [
    ['start_date', 'Start'],
    ['end_date', 'End'],
  ] as const;
  const timed = times.map(([key, word]) => {
    const text = reading.text(key);
    return text !== undefined && TIMED.test(text) ? `${word}: ${text}` : undefined;
  });
  const words = [reading.text('description'), kind && `Classification: ${kind}`, ...timed];
  return words.filter((each) => each !== undefined).join('; ');
}

function statusOf(reading: Reading): EventInput['status'] {
  const status = reading.text('status');
  const known = status === undefined ? 'HELD' : STATUSES.get(status.toLowerCase());
  if (!known) reading.leave('status');
  return known ?? 'HELD';
}
