import { statusOf } from '../event-status.ts';
import type { RecordInput, SourceInput } from '../importer.ts';
import { julianDayOf, saysMore, TIMES, whenOf } from './dates.ts';
import { bestOf, itemOf, type Statement, statementsOf } from './entity.ts';
import { ACTORS } from './links.ts';
import { descriptionOf } from './names.ts';
import { leaveQualifiers, type Taking, type Told, targetOf, tell, tellSources } from './taking.ts';

type EventRecord = RecordInput<'events'>;
type Participant = NonNullable<EventRecord['participants']>[number];

/** Properties that say when an event was, where, and of which it was a part. */
const OF_EVENTS: readonly string[] = [...TIMES, 'P276', 'P131', 'P17', 'P361'];
/** Who took part in an event, and who organised it. */
const PARTICIPANTS: Readonly<Record<string, 'PARTICIPANT' | 'HOST'>> = { P710: 'PARTICIPANT', P664: 'HOST' };
/** In which event somebody took part. */
export const TOOK_PART = 'P1344';

/** Takes an event, with all who took part in it. */
export function takeEvent(taking: Taking, label: string): void {
  const { id, entity, page } = taking;
  const when = whenOf(entity);
  leaveDays(taking, when);
  const note = noteOf(taking);
  const place = placeOf(taking);
  const partOf = partOfWhat(taking);
  const parts = partsIn(taking);
  const record: EventRecord = {
    ...headOf(id, label, taking, page),
    ...(when !== undefined && { when }),
    ...(note !== undefined && { note }),
    ...(place !== undefined && { place }),
    ...(partOf !== undefined && { partOf }),
    ...(parts.length > 0 && { participants: parts.map(({ participant }) => participant) }),
  };
  tell(taking, { section: 'events', record });
  for (const { statement, participant } of parts) {
    // What a reference says of the rest of the event is not known.
    tellSources(taking, statement, (source) => ({
      section: 'events',
      record: { ...headOf(id, label, taking, source), participants: [participant] },
    }));
  }
}

/** Who took part in an event, and who says so. */
function partsIn(taking: Taking): { readonly statement: Statement; readonly participant: Participant }[] {
  return Object.entries(PARTICIPANTS).flatMap(([property, role]) =>
    statementsOf(taking.entity, property).flatMap((statement) => {
      const actor = targetOf(taking, property, itemOf(statement.snak), ACTORS);
      if (actor === undefined) return [];
      leaveQualifiers(taking, statement, []);
      return { statement, participant: { actor, role } };
    }),
  );
}

/** Takes that an actor took part in an event. */
export function takePart(taking: Taking, statement: Statement): void {
  const { survey, id, page } = taking;
  const event = itemOf(statement.snak);
  const eventId = targetOf(taking, TOOK_PART, event, ['event']);
  if (event === undefined || eventId === undefined) return;
  leaveQualifiers(taking, statement, []);
  const title = survey.label(event) ?? event;
  const participants = [{ actor: survey.idOf(id) }];
  const toldBy = (source: SourceInput): Told => ({
    section: 'events',
    record: { ...headOf(event, title, taking, source), participants },
  });
  tell(taking, toldBy(page));
  tellSources(taking, statement, toldBy);
}

/** What every source says of an event: what is ahead of whoever tells of it has not been held. */
function headOf(event: string, title: string, { survey }: Taking, source: SourceInput): EventRecord {
  return {
    id: survey.idOf(event),
    kind: survey.eventKind(event),
    title,
    status: statusOf(survey.begins(event), source),
  };
}

/** Whether a property of an event is taken with it. */
export function isOfEvent(property: string): boolean {
  return OF_EVENTS.includes(property) || Object.hasOwn(PARTICIPANTS, property);
}

/** Counts days of an event that have no place in when it was. */
function leaveDays({ entity, left }: Taking, when: string | undefined): void {
  for (const property of TIMES) {
    const snaks = bestOf(statementsOf(entity, property)).map(({ snak }) => snak);
    if (saysMore(snaks, when)) left.add(property);
  }
}

/** What it is, and its days as they are written of old. */
function noteOf({ entity, options }: Taking): string | undefined {
  const days = TIMES.flatMap((property) => bestOf(statementsOf(entity, property)));
  const julian = new Set(days.flatMap(({ snak }) => julianDayOf(snak) ?? []));
  const told = julian.size > 0 ? `In the Julian calendar: ${[...julian].join(', ')}` : undefined;
  return [descriptionOf(entity, options.languages), told].filter(Boolean).join('; ') || undefined;
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
