import type { RecordInput } from '../importer.ts';
import { julianDayOf, TIMES, whenOf } from './dates.ts';
import { bestOf, itemOf, type Statement, statementsOf } from './entity.ts';
import { ACTORS } from './links.ts';
import { descriptionOf } from './names.ts';
import { leaveQualifiers, type Taking, targetOf, tell, tellSources } from './taking.ts';

type EventRecord = RecordInput<'events'>;
type Participants = NonNullable<EventRecord['participants']>;

/** Properties that say when an event was, where, and of which it was a part. */
const OF_EVENTS: readonly string[] = [...TIMES, 'P276', 'P131', 'P17', 'P361'];
/** Who took part in an event, and who organised it. */
const PARTICIPANTS: Readonly<Record<string, 'PARTICIPANT' | 'HOST'>> = { P710: 'PARTICIPANT', P664: 'HOST' };
/** In which event somebody took part. */
export const TOOK_PART = 'P1344';

/** Takes an event, with all who took part in it. */
export function takeEvent(taking: Taking, label: string): void {
  const { entity } = taking;
  const when = whenOf(entity);
  const note = noteOf(taking);
  const place = placeOf(taking);
  const partOf = partOfWhat(taking);
  const event: EventRecord = {
    id: taking.survey.idOf(taking.id),
    kind: taking.survey.eventKind(taking.id),
    title: label,
    status: statusOf(taking.id, taking),
    ...(when !== undefined && { when }),
    ...(note !== undefined && { note }),
    ...(place !== undefined && { place }),
    ...(partOf !== undefined && { partOf }),
  };
  const { id, kind, title, status } = event;
  const all: Participants = [];
  for (const [property, role] of Object.entries(PARTICIPANTS)) {
    for (const statement of statementsOf(entity, property)) {
      const actor = targetOf(taking, property, itemOf(statement.snak), ACTORS);
      if (actor === undefined) continue;
      leaveQualifiers(taking, statement, []);
      const participants = [{ actor, role }];
      all.push(...participants);
      // What a reference says of the rest of the event is not known.
      tellSources(
        taking,
        { section: 'events', record: { id, kind, title, status, participants } },
        statement,
      );
    }
  }
  tell(taking, { section: 'events', record: { ...event, ...(all.length > 0 && { participants: all }) } });
}

/** Takes that an actor took part in an event. */
export function takePart(taking: Taking, statement: Statement): void {
  const { survey, id } = taking;
  const event = itemOf(statement.snak);
  const eventId = targetOf(taking, TOOK_PART, event, ['event']);
  if (event === undefined || eventId === undefined) return;
  leaveQualifiers(taking, statement, []);
  const title = survey.label(event) ?? event;
  const participants = [{ actor: survey.idOf(id) }];
  const record: EventRecord = {
    id: eventId,
    kind: survey.eventKind(event),
    title,
    status: statusOf(event, taking),
    participants,
  };
  tell(taking, { section: 'events', record }, statement);
}

/** Whether a property of an event is taken with it. */
export function isOfEvent(property: string): boolean {
  return OF_EVENTS.includes(property) || Object.hasOwn(PARTICIPANTS, property);
}

/** What it is, and its days as they are written of old. */
function noteOf({ entity, options }: Taking): string | undefined {
  const days = TIMES.flatMap((property) => bestOf(statementsOf(entity, property)));
  const julian = new Set(days.flatMap(({ snak }) => julianDayOf(snak) ?? []));
  const told = julian.size > 0 ? `In the Julian calendar: ${[...julian].join(', ')}` : undefined;
  return [descriptionOf(entity, options.languages), told].filter(Boolean).join('; ') || undefined;
}

/** What is ahead of whoever tells of it has not been held. */
function statusOf(event: string, { survey, known }: Taking): EventRecord['status'] {
  const begins = survey.begins(event);
  return begins !== undefined && begins > known ? 'ANNOUNCED' : 'HELD';
}

/** The most precise of its places that is taken. */
function placeOf(taking: Taking): string | undefined {
  return firstOf(taking, ['P276', 'P131', 'P17'], ['place', 'country']);
}

function partOfWhat(taking: Taking): string | undefined {
  return firstOf(taking, ['P361'], ['event']);
}

function firstOf(
  taking: Taking,
  properties: readonly string[],
  kinds: readonly ('place' | 'country' | 'event')[],
): string | undefined {
  for (const property of properties) {
    for (const { snak } of bestOf(statementsOf(taking.entity, property))) {
      const found = targetOf(taking, property, itemOf(snak), kinds);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
