import fc from 'fast-check';
import { checkDossier } from '../../src/dossier/check.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import { ELLIPSIS, sha256 } from '../../src/dossier/spans.ts';
import {
  CLAIM_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
  STANCES,
} from '../../src/dossier/vocabulary.ts';

/** The text of every random source; it holds the mark of an interrupted quotation, too. */
const TEXT =
  'Ann met Bob. “We agree,” she said […] he denied it: “No, we do not agree, not on this. We agree.”';

const DATES = [
  '2024-01-05',
  '2024-01',
  '2023?',
  '../2024-02-01',
  '2024-01-01/2024-01-09',
  '-0044-03-15',
  '202X',
];
const PEOPLE = ['ann', 'bob', 'senate', 'arvenia', 'crowd', 'aide'];
const THINGS = { places: ['port', 'hall'], topics: ['toll', 'ferry'], events: ['talks', 'dinner'] };
const CLAIMS = ['ends', 'stays', 'rises'];
const SUBJECTS = [...PEOPLE, ...Object.values(THINGS).flat(), ...CLAIMS];

/** Few positions, so that records share spans. */
const position = fc.nat(9).map((each) => each * 9);
const span = fc
  .tuple(position, position)
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b) + 9]);
const spans = fc.array(span, { minLength: 1, maxLength: 3 });
const date = fc.constantFrom(...DATES);
const words = fc.constantFrom('Ann Mora', 'Зося', '“quoted” 😀', 'a\nb', ' x ', '__proto__');

/** `at` and, now and then, `sha256` beside it, as they stand in the text. */
const place = fc
  .record({ given: spans, hashed: fc.boolean(), is: fc.constantFrom(true, true, false) })
  .map(({ given, hashed, is }) => {
    if (!is) return {};
    const hashes = given.map(([start, end]) => sha256(TEXT.slice(start, end)));
    const one = given.length === 1;
    return { at: one ? given[0] : given, ...(hashed && { sha256: one ? hashes[0] : hashes }) };
  });
const marks = fc.record(
  { implied: fc.constant(true), retracted: fc.constantFrom('2024-03-01', '2024-04') },
  { requiredKeys: [] },
);

/** A record with keys that must be there, keys that may, a place and marks. */
function record(required: object, optional: object) {
  return fc
    .tuple(fc.record(required as Model), fc.record(optional as Model, { requiredKeys: [] }), place, marks)
    .map((parts) => Object.assign({}, ...parts) as Record<string, unknown>);
}

type Model = Record<string, fc.Arbitrary<unknown>>;

const pick = (...ids: readonly string[]) => fc.constantFrom(...ids);
const some = (...ids: readonly string[]) => fc.array(pick(...ids), { maxLength: 3 });
const oneOrMany = (...ids: readonly string[]) =>
  fc.oneof(pick(...ids), fc.array(pick(...ids), { minLength: 1, maxLength: 3 }));

const named = { names: fc.array(words, { maxLength: 2 }), description: words, wikidata: pick('Q1', 'Q22') };
const actors = fc.tuple(
  record({ person: fc.constant('ann'), name: words }, named),
  record({ person: fc.constant('bob'), name: words }, named),
  record({ institution: fc.constant('senate'), name: words }, named),
  record({ country: fc.constant('arvenia'), name: words }, { ...named, iso2: fc.constant('AR') }),
  record({ group: fc.constant('crowd'), name: words }, named),
  record({ group: fc.constant('aide'), name: words, anonymous: fc.constant(true) }, {}),
);
const places = fc.tuple(
  record(
    {
      id: fc.constant('port'),
      name: words,
      lat: fc.double({ min: -90, max: 90 }),
      lon: fc.integer({ min: -180, max: 180 }),
    },
    {},
  ),
  record({ id: fc.constant('hall'), name: words }, named),
);
const topics = fc.tuple(
  ...THINGS.topics.map((id) => record({ id: fc.constant(id), name: words }, { names: named.names })),
);

const relations = fc.array(
  record(
    { from: pick(...PEOPLE, 'port'), kind: pick(...RELATION_KINDS), to: pick(...PEOPLE, 'hall') },
    { title: words, since: date, until: date },
  ),
  { maxLength: 6 },
);

const account = { when: date, note: words, accordingTo: pick(...PEOPLE) };
const events = fc.tuple(
  ...THINGS.events.map((id) =>
    record(
      { id: fc.constant(id), kind: pick(...EVENT_KINDS), title: words, status: pick(...EVENT_STATUSES) },
      {
        ...account,
        code: words,
        accounts: fc.array(record({ status: pick(...EVENT_STATUSES) }, account), { maxLength: 3 }),
        place: pick('port', 'hall', 'arvenia'),
        partOf: pick(...THINGS.events),
        followed: some(...THINGS.events),
        topics: some(...THINGS.topics),
        about: some(...SUBJECTS),
        participants: fc.array(
          record(
            { actor: pick(...PEOPLE) },
            { role: pick(...PARTICIPANT_ROLES), side: words, onBehalfOf: pick(...PEOPLE) },
          ),
          { maxLength: 5 },
        ),
      },
    ),
  ),
);

const claims = fc.tuple(
  ...CLAIMS.map((id) =>
    record(
      { id: fc.constant(id), text: words, kind: pick(...CLAIM_KINDS) },
      {
        lang: pick('en', 'fr-CA'),
        topics: some(...THINGS.topics),
        about: some(...SUBJECTS),
        contradicts: some(...CLAIMS),
        revises: some(...CLAIMS),
        answers: some(...CLAIMS),
        partOf: pick(...CLAIMS),
      },
    ),
  ),
);

/** Speaker and voice go together, and so do form, words and their place. */
const statement = fc
  .tuple(
    record(
      {},
      {
        onBehalfOf: pick(...PEOPLE),
        relayedBy: oneOrMany(...PEOPLE),
        addressedTo: oneOrMany(...PEOPLE),
        event: pick(...THINGS.events),
        verb: words,
        text: words,
        lang: pick('en'),
        when: date,
        cue: place,
        source: place,
        expresses: fc.array(
          fc.record(
            { claim: pick(...CLAIMS), stance: pick(...STANCES), implied: fc.constant(true) },
            { requiredKeys: ['claim', 'stance'] },
          ),
          { maxLength: 4 },
        ),
      },
    ),
    fc.oneof(
      oneOrMany(...PEOPLE).map((speaker) => ({ speaker })),
      pick('NARRATOR', 'UNATTRIBUTED').map((voice) => ({ voice })),
    ),
    fc.option(spans),
  )
  .map(([base, voice, quoted]) => {
    if (!quoted) return { ...base, ...voice, form: 'PARAPHRASE', text: base.text ?? 'It is so.' };
    // Where a piece holds the mark itself, nobody could tell the pieces.
    const torn = quoted.some(([start, end]) => TEXT.slice(start, end).includes(ELLIPSIS));
    const at = torn ? quoted.slice(0, 1) : quoted;
    const quote = at.map(([start, end]) => TEXT.slice(start, end)).join(ELLIPSIS);
    const { sha256: _, ...rest } = base;
    return { ...rest, ...voice, form: 'VERBATIM', quote, at: at.length === 1 ? at[0] : at };
  });

const statements = fc.array(fc.tuple(statement, fc.boolean()), { maxLength: 6 }).map((all) =>
  all.map(([record, hasId], index) => ({
    ...record,
    ...((hasId || !('at' in record)) && { id: `s-${index}` }),
    // A whole expresses only what its parts do not.
    ...(index === 0 ? { expresses: [] } : hasId && all[0]?.[1] && { partOf: 's-0' }),
  })),
);

const source = fc.record(
  {
    id: fc.constant('paper'),
    title: words,
    published: date,
    retrieved: date,
    publisher: words,
    url: fc.constant('https://paper.example/1'),
    lang: pick('en'),
    licence: words,
    attribution: words,
    sha256: fc.constant(sha256(TEXT)),
    length: fc.constant(TEXT.length),
  },
  { requiredKeys: ['id', 'title', 'published'] },
);

/** Dossiers of everything that a dossier may hold, all of which pass the check. */
export const randomDossier: fc.Arbitrary<Dossier> = fc
  .record({ demarche: fc.constant(1), source, actors, places, topics, relations, events, claims, statements })
  .map(({ relations, events, claims, ...given }) => {
    const mended = {
      ...given,
      relations: relations.filter(fits),
      events: events.map(withoutItself),
      claims: claims.map(withoutItself),
    };
    return checkDossier('random', JSON.stringify(mended)).dossier;
  })
  .filter((dossier) => dossier !== undefined);

type Values = Record<string, unknown>;

/** The check refuses what names itself, and wholes that are parts of their parts. */
function withoutItself({ partOf, ...record }: Values): Values {
  const { id } = record;
  const others = (value: unknown) => (Array.isArray(value) ? value.filter((each) => each !== id) : value);
  const rest = Object.fromEntries(Object.entries(record).map(([key, value]) => [key, others(value)]));
  return { ...rest, ...(String(partOf) < String(id) && { partOf }) };
}

/** Ends that the kind of relation may have, and a title where it needs one. */
function fits({ from, kind, to, title, since, until }: Values): boolean {
  const isPlace = (end: unknown) => end === 'port' || end === 'hall';
  if (from === to || (since && until)) return false;
  if (kind === 'LOCATED_IN') return (isPlace(from) || from === 'senate') && (isPlace(to) || to === 'arvenia');
  if (isPlace(from) || isPlace(to)) return false;
  return kind === 'HOLDS' ? title !== undefined : kind !== 'REPRESENTS' || title === undefined;
}
