import { statusOf } from '../event-status.ts';
import { idOf, keyedId } from '../ids.ts';
import { named, type RecordInput, type Refusal, refusal, relation, type Said } from '../importer.ts';
import type { FtmEntity, View } from './entity.ts';
import { type Territory, territoryName, territoryOf } from './territories.ts';
import { bodyId, noEnds } from './ties.ts';
import type { Values } from './values.ts';

type EventInput = RecordInput<'events'>;
type ParticipantInput = NonNullable<EventInput['participants']>[number];

const TIMED = /\d[T ]\d/;

/** Something that happened, as its data set says. */
export function eventSaid(entity: FtmEntity, view: View): readonly Said[] | Refusal {
  const { values } = view;
  const [title, ...others] = values.needed('name');
  if (title === undefined) return refusal('NO_NAME', `The ${entity.schema.name} has no name; expected one.`);
  const { place, said, words } = whereOf(values);
  const hosts = values.list('organizer');
  const guests = values.list('involved').filter((id) => !hosts.includes(id));
  const participants = [
    ...hosts.map((id): ParticipantInput => ({ actor: keyedId('ftm', id), role: 'HOST' })),
    ...guests.map((id): ParticipantInput => ({ actor: keyedId('ftm', id) })),
  ];
  const called = others.length > 0 ? [`Also: ${others.join('; ')}`] : [];
  const note = [...called, ...wordsOf(values), ...words];
  return [...named(said), event(entity, 'OTHER', title, view, { place, participants, note })];
}

/** A call; both have talked with each other where both are told. */
export function callSaid(entity: FtmEntity, view: View): readonly Said[] | Refusal {
  const { values } = view;
  const sides = (['caller', 'receiver'] as const).map((end) =>
    values.needed(end).map((id): ParticipantInput => ({ actor: keyedId('ftm', id), side: end })),
  );
  const participants = sides.flat();
  if (participants.length === 0) return noEnds(entity.schema, 'caller', 'receiver');
  return [event(entity, 'CALL', 'Call', view, { participants, note: wordsOf(values) })];
}

/** The listing of somebody by an authority. */
export function sanctionSaid(entity: FtmEntity, view: View): readonly Said[] | Refusal {
  const { values } = view;
  const about = values.needed('entity').map((id) => keyedId('ftm', id));
  if (about.length === 0)
    return refusal('NO_ENDS', 'The Sanction does not say whom it is against; expected "entity".');
  const authorities = values.list('authority').map((name): Said => {
    return { section: 'actors', record: { institution: bodyId(name), name } };
  });
  const codes = values.list('country');
  const states = codes.flatMap((code) => territoryOf(code) ?? []);
  const participants = [...values.list('authority').map(bodyId), ...states.map(({ id }) => id)];
  const title = ['Sanction', values.text('program')].filter((part) => part !== undefined).join(': ');
  const listed = values.text('listingDate');
  const note = [
    ...values.list('reason'),
    ...values.list('provisions'),
    ...wordsOf(values),
    ...(states.length < codes.length ? [`Country: ${codes.map(territoryName).join(', ')}`] : []),
    ...(listed === undefined ? [] : [`Listed ${listed}`]),
  ];
  const more = { about, participants: participants.map((actor) => ({ actor })), note };
  const said = event(entity, 'OTHER', title, view, more, values.date('listingDate', 'first'));
  return [...named(authorities), ...states.map((state) => state.said), said];
}

interface More {
  readonly place?: string | undefined;
  readonly about?: string[];
  readonly participants: ParticipantInput[];
  readonly note: readonly string[];
}

function event(
  { id }: FtmEntity,
  kind: EventInput['kind'],
  title: string,
  { source, values }: View,
  { place, about, participants, note }: More,
  begun?: string,
): Said {
  const when = whenOf(values, begun);
  const notes = [...note, ...timesOf(values)].join('; ');
  const record: EventInput = {
    id: keyedId('ftm', id),
    kind,
    title,
    status: statusOf(when, source),
    ...(when !== undefined && { when }),
    ...(notes !== '' && { note: notes }),
    ...(place !== undefined && { place }),
    ...(about && { about }),
    ...(participants.length > 0 && { participants }),
  };
  return { section: 'events', record };
}

function wordsOf(values: Values): string[] {
  return ['summary', 'description', 'notes'].flatMap((name) => values.list(name));
}

function whenOf(values: Values, begun?: string): string | undefined {
  const date = values.date('date', 'first') ?? begun;
  const start = values.date('startDate', 'first') ?? date;
  const end = values.date('endDate', 'last');
  if (date !== undefined && date !== start) values.leave('date');
  return end === undefined || end === start ? start : `${start ?? '..'}/${end}`;
}

/** Times of day, which dates do not have. */
function timesOf(values: Values): string[] {
  return ['date', 'startDate', 'endDate'].flatMap((name) => {
    const timed = values.list(name).filter((value) => TIMED.test(value));
    return timed.map((value) => `${values.schema.properties.get(name)?.label}: ${value}`);
  });
}

/** The place of an event, else its country; of one place and one country also that one lies in the other. */
function whereOf(values: Values) {
  const [name, ...others] = values.list('location');
  const codes = values.list('country');
  const territory = codes.length === 1 ? territoryOf(`${codes[0]}`) : undefined;
  const country = territory?.isCountry ? territory : undefined;
  const words = [
    ...(others.length > 0 ? [`Location: ${others.join('; ')}`] : []),
    ...(country || codes.length === 0 ? [] : [`Country: ${codes.map(territoryName).join(', ')}`]),
  ];
  if (name === undefined) return { place: country?.id, said: country ? [country.said] : [], words };
  const id = idOf('ftm', 'place', name);
  const place: Said = { section: 'places', record: { id, name } };
  return { place: id, said: [place, ...(country ? inside(id, country) : [])], words };
}

function inside(from: string, { id, said }: Territory): Said[] {
  return [said, relation({ from, kind: 'LOCATED_IN', to: id })];
}
