import type { z } from 'zod';
import { type Dossier, dossierSchema } from '../../src/dossier/schema.ts';
import { randomNumbers, zipf } from '../random.ts';
import { capital, personName, sentence, word } from './words.ts';

/** How large an archive is; all of it follows from the number of relationships that it is to have. */
export interface ArchiveSize {
  readonly statements: number;
  readonly sources: number;
  readonly people: number;
  readonly claims: number;
  readonly events: number;
}

/** Relationships of all types that one statement brings along, short cuts included. */
const EDGES_A_STATEMENT = 6.3;
const STATEMENTS_A_SOURCE = 1_000;
const EVENTS_A_SOURCE = 30;
const PARTICIPANTS = 6;
/** One person makes so many of all relationships: of a million, 50,000. */
const HUB_SHARE = 0.05 * EDGES_A_STATEMENT;
/** Those who come next, with 1,000 statements and more each of a million relationships, and their share of all statements. */
const LEADERS = 24;
const LEADERS_SHARE = 0.25;
const [TOPICS, PLACES, COUNTRIES, PUBLISHERS, LEXICON] = [60, 40, 30, 40, 3_000];
/** Length of what a statement takes up in its source, in UTF-16 units. */
const SPAN = 160;

/** Ids by which the benchmark asks for what the archive is known to hold. */
export const HUB = 'person-0';
export const personId = (number: number) => `person-${number}`;

/** The size of an archive of about so many relationships. */
export function archiveSize(edges: number): ArchiveSize {
  const statements = Math.round(edges / EDGES_A_STATEMENT);
  return {
    statements,
    sources: Math.ceil(statements / STATEMENTS_A_SOURCE),
    people: Math.max(2 * LEADERS, Math.round(edges / 200)),
    claims: Math.max(40, Math.round(edges / 100)),
    events: Math.max(20, Math.round(edges / 250)),
  };
}

type Input = z.input<typeof dossierSchema>;
type Sections = Pick<Input, 'events' | 'statements'>;
type Section<K extends keyof Sections> = NonNullable<Sections[K]>[number];

/** What all dossiers of an archive are drawn with. */
interface Draw {
  readonly size: ArchiveSize;
  speaker(): number;
  claim(): number;
  lexicon(): number;
  below(limit: number): number;
}

/** The dossiers of a press archive, the source published first coming first. */
export function* archive(size: ArchiveSize, seed = 1): Generator<Dossier> {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const others = zipf(size.people - LEADERS - 1, random);
  const draw: Draw = {
    size,
    below,
    claim: zipf(size.claims, random),
    lexicon: zipf(LEXICON, random),
    speaker: () => {
      const point = random();
      if (point < HUB_SHARE) return 0;
      if (point < HUB_SHARE + LEADERS_SHARE) return 1 + Math.min(below(LEADERS), below(2 * LEADERS));
      return 1 + LEADERS + others();
    },
  };
  for (let index = 0; index < size.sources; index += 1) yield drawDossier(index, draw);
}

function drawDossier(index: number, draw: Draw): Dossier {
  const { size } = draw;
  const share = Math.ceil(size.statements / size.sources);
  const count = Math.min(share, size.statements - index * share);
  const events = eventsOf(index, draw);
  const statements = Array.from({ length: count }, (_, place) => drawStatement(index, place, events, draw));
  const first = firstPlaces(statements, events);
  const at = (id: string) => ({ at: statements[first.get(id) ?? 0]?.at });
  const ids = [...first.keys()].sort();
  const people = ids.filter((id) => id.startsWith('person-'));
  const claims = ids.filter((id) => id.startsWith('claim-'));
  const topics = new Set([...claims, ...events.map(({ id }) => id)].map(topicOf));
  const named = people.slice(0, 10);
  const countries = [...new Set(people.map(countryOf))].sort();
  const places = [...new Set(events.flatMap(({ place }) => place ?? []))].sort();
  return dossierSchema.parse({
    demarche: 1,
    source: {
      id: `paper-${String(index).padStart(6, '0')}`,
      title: `${capital(word(index + 300))} of ${day(index)}`,
      publisher: `${capital(word((index * 11) % PUBLISHERS))} Press`,
      url: `https://example.org/${index}`,
      lang: 'en',
      published: day(index),
      length: count * SPAN,
    },
    actors: [
      ...people.map((person) => ({ person, ...describe(numberOf(person)), ...at(person) })),
      ...countries.map((country) => ({
        country,
        name: capital(word(numberOf(country) + 40)),
        ...at(country),
      })),
    ],
    places: places.map((id) => ({ id, name: `${capital(word(numberOf(id) + 90))} Hall`, ...at(id) })),
    topics: [...topics].sort().map((id) => ({ id, name: capital(word(numberOf(id) + 140)), ...at(id) })),
    relations: named.map((from) => ({
      from,
      kind: 'HOLDS' as const,
      to: countryOf(from),
      title: 'minister',
      ...at(from),
    })),
    events: events.map((event) => ({ ...event, ...at(event.id) })),
    claims: claims.map((id) => ({
      id,
      text: sentence(9, sequence(numberOf(id))),
      kind: 'FACT' as const,
      topics: [topicOf(id)],
      ...at(id),
    })),
    statements,
  });
}

/** What is told of a person, the same in every source. */
function describe(number: number) {
  const name = personName(number);
  return {
    name,
    names: [name.replace(/^(.)\S*/, '$1.')],
    ...(number % 3 === 0 && { description: `Speaker for ${word(number + 11)}`, wikidata: `Q${number + 1}` }),
  };
}

/** A source tells of what happened shortly before it was published, as others do. */
function eventsOf(index: number, { size, below }: Draw): Section<'events'>[] {
  const latest = Math.ceil(((index + 1) * size.events) / size.sources);
  const numbers = Array.from({ length: EVENTS_A_SOURCE }, () =>
    Math.max(0, latest - 1 - below(2 * EVENTS_A_SOURCE)),
  );
  return [...new Set(numbers)].map((number) => drawEvent(number, size));
}

/** One event is the same in every source: it is drawn from its own number. */
function drawEvent(number: number, size: ArchiveSize): Section<'events'> {
  const random = randomNumbers(number + 7_919);
  const below = (limit: number) => Math.floor(random() * limit);
  // The product of two draws favours small numbers, so that those who speak most take part in most.
  const people = Array.from({ length: PARTICIPANTS }, () =>
    personId(random() < 0.3 ? 1 + below(LEADERS) : Math.floor(size.people ** random()) - 1),
  );
  const held = number % 12 !== 0;
  return {
    id: `event-${number}`,
    kind: (['MEETING', 'CALL', 'VISIT', 'CONFERENCE'] as const)[number % 4] ?? 'MEETING',
    title: sentence(5, sequence(number + 50_000)),
    status: held ? 'HELD' : 'ANNOUNCED',
    when: day(Math.floor((number * size.sources) / size.events) - 3),
    place: `place-${number % PLACES}`,
    topics: [topicOf(`event-${number}`)],
    participants: [...new Set(people)].map((actor, seat) => ({
      actor,
      side: seat % 2 === 0 ? 'hosts' : 'guests',
      ...(seat === 0 && number % 5 === 0 && { onBehalfOf: countryOf(actor) }),
    })),
  };
}

function drawStatement(
  index: number,
  place: number,
  events: readonly Section<'events'>[],
  { speaker, claim, lexicon, below }: Draw,
): Section<'statements'> {
  const words = sentence(8 + below(8), lexicon);
  const [start] = spanOf(place);
  const by = personId(speaker());
  const other = personId(speaker());
  const event = events[below(events.length)]?.id;
  return {
    ...(below(2) === 0
      ? { form: 'VERBATIM' as const, quote: words, at: [start, start + words.length] as [number, number] }
      : { form: 'PARAPHRASE' as const, text: words, at: spanOf(place) }),
    speaker: below(50) === 0 && other !== by ? [by, other] : by,
    ...(below(20) === 0 && { addressedTo: other }),
    ...(event !== undefined && below(10) < 3 && { event }),
    ...(below(10) < 6 && { when: day(index - below(20)) }),
    verb: 'said',
    expresses: [{ claim: `claim-${claim()}`, stance: stanceOf(below(20)) }],
  };
}

function stanceOf(point: number) {
  if (point < 11) return 'ASSERTS';
  if (point < 14) return 'SUPPORTS';
  return point < 19 ? 'DISPUTES' : 'QUALIFIES';
}

/** Whatever a dossier names, with the place of the first statement that names it. */
function firstPlaces(
  statements: readonly Section<'statements'>[],
  events: readonly Section<'events'>[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const note = (id: string | undefined, place: number) => {
    if (id !== undefined && !first.has(id)) first.set(id, place);
  };
  for (const [place, { speaker, addressedTo, expresses = [] }] of statements.entries()) {
    for (const id of [speaker ?? [], addressedTo ?? []].flat()) note(id, place);
    for (const { claim } of expresses) note(claim, place);
  }
  for (const { participants = [] } of events) for (const { actor } of participants) note(actor, 0);
  return first;
}

function spanOf(place: number): [number, number] {
  return [place * SPAN, place * SPAN + 150];
}

/** Words of a text that is the same wherever it is drawn. */
function sequence(seed: number): () => number {
  const random = randomNumbers(seed);
  return () => Math.floor(LEXICON * random() ** 3);
}

function countryOf(person: string): string {
  return `country-${numberOf(person) % COUNTRIES}`;
}

function topicOf(id: string): string {
  return `topic-${numberOf(id) % TOPICS}`;
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

/** Days from 2015 on, each number one. */
function day(number: number): string {
  return new Date(Date.UTC(2015, 0, 31 + number)).toISOString().slice(0, 10);
}
