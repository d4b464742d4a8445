import type { z } from 'zod';
import { type Dossier, dossierSchema } from '../src/dossier/schema.ts';
import { STANCES } from '../src/dossier/vocabulary.ts';
import { randomNumbers, zipf } from './random.ts';

/** How large a corpus is to be. */
export interface CorpusSize {
  readonly dossiers: number;
  /** Statements in each dossier. */
  readonly statements: number;
  readonly people: number;
  readonly claims: number;
  readonly events: number;
}

const PUBLISHERS = 20;
const TOPICS = 30;
const COUNTRIES = 20;
/** Length of what a statement takes up in its source, in UTF-16 units. */
const SPAN = 120;

/** Dossiers like those of a press archive: they share people, claims and events, some of them in every second sentence. */
export function* corpus(size: CorpusSize, seed = 1): Generator<Dossier> {
  const random = randomNumbers(seed);
  const people = zipf(size.people, random);
  const claims = zipf(size.claims, random);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let index = 0; index < size.dossiers; index += 1)
    yield drawDossier(index, size, { people, claims, below });
}

interface Draw {
  people(): number;
  claims(): number;
  below(limit: number): number;
}

type Input = z.input<typeof dossierSchema>;
type Statement = NonNullable<Input['statements']>[number];
type Event = NonNullable<Input['events']>[number];

function drawDossier(index: number, size: CorpusSize, draw: Draw): Dossier {
  const events = Array.from({ length: Math.ceil(size.statements / 20) }, () =>
    drawEvent(draw.below(size.events), draw),
  );
  const held = [...new Map(events.map((event) => [event.id, event])).values()];
  const statements = Array.from({ length: size.statements }, (_, place) => drawStatement(place, held, draw));
  const people = new Set([
    ...statements.flatMap(({ speaker, addressedTo }) => [speaker, addressedTo ?? []].flat()),
    ...held.flatMap(({ participants = [] }) => participants.map(({ actor }) => actor)),
  ]);
  const claims = new Set(statements.flatMap(({ expresses = [] }) => expresses.map(({ claim }) => claim)));
  const known = [...people].filter((id) => id !== undefined).sort();
  return dossierSchema.parse({
    demarche: 1,
    source: {
      id: `paper-${index}`,
      title: `Paper ${index}`,
      publisher: `Publisher ${index % PUBLISHERS}`,
      url: `https://example.org/${index}`,
      published: day(index),
      length: size.statements * SPAN,
    },
    actors: [
      ...known.map((person) => ({ person, name: nameOf(person) })),
      ...countriesOf(known).map((country) => ({ country, name: nameOf(country) })),
    ],
    topics: topicsOf(claims).map((id) => ({ id, name: nameOf(id) })),
    relations: known.slice(0, 10).map((from) => ({
      from,
      kind: 'HOLDS' as const,
      to: countryOf(from),
      title: 'minister',
    })),
    events: held,
    claims: [...claims].sort().map((id) => ({
      id,
      text: `What ${nameOf(id)} says, in the words of whoever wrote it down.`,
      kind: 'FACT' as const,
      topics: [topicOf(id)],
    })),
    statements,
  });
}

function drawEvent(number: number, { people }: Draw): Event {
  const participants = [...new Set([people(), people(), people(), people()])].map((person, place) => ({
    actor: `person-${person}`,
    side: place % 2 === 0 ? 'hosts' : 'guests',
  }));
  return {
    id: `event-${number}`,
    kind: number % 4 === 0 ? 'CALL' : 'MEETING',
    title: `Event ${number}`,
    status: 'HELD',
    when: day(number),
    participants,
  };
}

function drawStatement(place: number, events: readonly Event[], { people, claims, below }: Draw): Statement {
  const start = place * SPAN;
  const words = `Statement ${place}, of which ${below(1_000_000)} words are ours and the rest theirs.`;
  const own: Pick<Statement, 'form' | 'quote' | 'text' | 'at'> =
    below(2) === 0
      ? { form: 'VERBATIM', quote: words, at: [start, start + words.length] }
      : { form: 'PARAPHRASE', text: words, at: [start, start + 80] };
  const event = events[below(events.length)]?.id;
  return {
    ...own,
    speaker: `person-${people()}`,
    ...(below(10) === 0 && { addressedTo: `person-${people()}` }),
    ...(event !== undefined && below(5) < 3 && { event }),
    verb: 'said',
    cue: { at: [start + 100, start + 104] },
    expresses: [{ claim: `claim-${claims()}`, stance: STANCES[below(3)] ?? 'ASSERTS' }],
  };
}

function nameOf(id: string): string {
  return id.replace('-', ' number ');
}

function countryOf(person: string): string {
  return `country-${numberOf(person) % COUNTRIES}`;
}

function countriesOf(people: readonly string[]): string[] {
  return [...new Set(people.slice(0, 10).map(countryOf))].sort();
}

function topicOf(claim: string): string {
  return `topic-${numberOf(claim) % TOPICS}`;
}

function topicsOf(claims: ReadonlySet<string>): string[] {
  return [...new Set([...claims].map(topicOf))].sort();
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

/** Days from 2020 on, each number one. */
function day(number: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (number % 2_000))).toISOString().slice(0, 10);
}
