import { z } from 'zod';
import {
  CLAIM_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
  STANCES,
  STATEMENT_FORMS,
  VOICES,
} from './vocabulary.ts';

/** The version of the dossier format that this program reads and writes. */
export const DOSSIER_VERSION = 1;

/** Neo4j would alter an unpaired surrogate, and no text needs control characters but tab and line breaks. */
const CLEAN = /^[^\p{Surrogate}\p{Control}]*$/u;

const text = z
  .string()
  .min(1)
  .refine((value) => CLEAN.test(value.replace(/[\t\n\r]/g, '')), {
    error: 'expected text without control characters and unpaired surrogates',
    abort: true,
  });
const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]*$/,
    'expected an id of small letters, digits and hyphens, such as vladimir-putin',
  )
  .max(128);
const ids = z.array(id).describe('Ids declared in this dossier.');
const idOrIds = z.union([id, z.array(id).min(1)], 'expected an id or a list of ids');
const date = z
  .string('expected a date in quotation marks, such as "2025"')
  .describe('EDTF level 1, such as 2025-12-02, 2025-12, 2025-12-02? or ../2025-12-02.');
const lang = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'expected a BCP 47 language tag, such as en or fr-CA')
  .describe('BCP 47 language tag.');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/, 'expected a Wikidata id such as Q7747')
  .describe('Wikidata item.');
const names = z.array(text).describe('Other names and spellings, in any script.');

const position = z.int().min(0);
const span = z.tuple([position, position]);

/** Where in the source's text something stands. */
const passage = {
  at: z
    .union([span, z.array(span).min(1)], 'expected [start, end] or a list of such spans')
    .optional()
    .describe('[start, end) in UTF-16 units of the text, or several such spans.'),
  sha256: z
    .union([sha256, z.array(sha256).min(1)], 'expected 64 hexadecimal digits, or a list of such')
    .optional()
    .describe('SHA-256 of the exact words (UTF-8), one a span.'),
  words: z
    .union([text, z.array(text).min(1)], 'expected words of the text, or a list of such')
    .optional()
    .describe('Words that `demarche anchor` turns into at and sha256; [[…]] marks the span within them.'),
};

/** What every assertion of a source may carry. */
const assertion = {
  ...passage,
  implied: z.literal(true).optional().describe('The source implies it rather than stating it.'),
  retracted: date.optional().describe('When the source took it back.'),
};

const source = z
  .strictObject({
    id,
    title: text,
    publisher: text.optional().describe('Sources of one publisher count as one independent source.'),
    url: z.url().optional(),
    lang: lang.optional(),
    published: date.optional(),
    retrieved: date.optional(),
    licence: text.optional(),
    attribution: text.optional(),
    sha256: sha256.optional().describe('SHA-256 of the text, as UTF-8.'),
    length: z.int().min(0).optional().describe('Length of the text in UTF-16 units.'),
  })
  .describe('The document that all of this stands in.');

const named = { names: names.optional(), description: text.optional(), wikidata: wikidata.optional() };

const actor = z
  .strictObject({
    person: id.optional(),
    institution: id.optional(),
    country: id.optional(),
    group: id.optional().describe('A collective, or somebody unnamed.'),
    name: text,
    ...named,
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/, 'expected two capital letters, such as FR')
      .optional()
      .describe('ISO 3166-1 alpha-2, for a country.'),
    anonymous: z
      .literal(true)
      .optional()
      .describe('A group that the source leaves unnamed; it exists in this source only.'),
    ...assertion,
  })
  .describe('Whoever can act or speak; exactly one of person, institution, country and group names the id.');

const place = z.strictObject({
  id,
  name: text,
  ...named,
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  ...assertion,
});

const topic = z.strictObject({ id, name: text, names: names.optional(), ...assertion });

const relation = z
  .strictObject({
    from: id,
    kind: z.enum(RELATION_KINDS),
    to: id,
    title: text.optional(),
    since: date.optional(),
    until: date.optional(),
    ...assertion,
  })
  .describe('A lasting tie between two actors, or where a place or institution is.');

const participant = z.strictObject({
  actor: id,
  role: z.enum(PARTICIPANT_ROLES).default('PARTICIPANT'),
  side: text.optional().describe('Any label; people on different sides of a held meeting have met.'),
  onBehalfOf: id.optional(),
  ...assertion,
});

const account = z
  .strictObject({
    status: z.enum(EVENT_STATUSES),
    when: date.optional(),
    note: text.optional(),
    accordingTo: id.optional().describe('The actor on whose word the source gives this account.'),
    ...assertion,
  })
  .describe('A further account that the same source gives of the event.');

const event = z.strictObject({
  id,
  kind: z.enum(EVENT_KINDS),
  code: text.optional().describe('What a coding scheme calls that kind, such as CAMEO 043.'),
  title: text,
  status: z.enum(EVENT_STATUSES),
  when: date.optional(),
  note: text.optional().describe('What the date cannot say, such as times of day.'),
  accordingTo: id.optional(),
  accounts: z.array(account).optional(),
  place: id.optional().describe('A place or country.'),
  partOf: id.optional(),
  followed: ids.optional().describe('The events that this one came after.'),
  topics: ids.optional(),
  about: ids.optional().describe('Actors, places, events or claims that it was about.'),
  participants: z.array(participant).optional(),
  ...assertion,
});

const claim = z
  .strictObject({
    id,
    text: text.describe('The proposition in your own words.'),
    kind: z.enum(CLAIM_KINDS),
    lang: lang.optional(),
    topics: ids.optional(),
    about: ids.optional().describe('Actors, places, events or claims that it is about.'),
    contradicts: ids.optional(),
    revises: ids.optional(),
    answers: ids.optional(),
    partOf: id.optional(),
    ...assertion,
  })
  .describe('A proposition that can be shared, backed or contested.');

const expression = z.strictObject({
  claim: id,
  stance: z.enum(STANCES),
  implied: assertion.implied,
});

const statement = z
  .strictObject({
    id: id.optional().describe('Where absent, the statement is named by its position.'),
    speaker: idOrIds.optional().describe('Who speaks; several for named joint speakers.'),
    onBehalfOf: id.optional(),
    relayedBy: idOrIds.optional(),
    addressedTo: idOrIds.optional(),
    event: id.optional().describe('Where it was said.'),
    form: z.enum(STATEMENT_FORMS),
    voice: z.enum(VOICES).default('SPEAKER'),
    verb: text.optional().describe('The reporting verb of the source.'),
    quote: text.optional().describe('The exact words; for VERBATIM.'),
    text: text.optional().describe('What was said, in your own words; required for PARAPHRASE.'),
    lang: lang.optional(),
    partOf: id.optional().describe('The statement that contains this one.'),
    when: date.optional(),
    cue: z.strictObject(passage).optional().describe('Where the reporting verb stands.'),
    source: z.strictObject(passage).optional().describe('Where the words stand that name the speaker.'),
    expresses: z.array(expression).optional(),
    ...assertion,
  })
  .describe('One utterance in this source.');

/** A dossier: what one source says, as people write and review it. */
export const dossierSchema = z
  .strictObject({
    demarche: z.literal(DOSSIER_VERSION).describe('Version of the dossier format.'),
    source,
    actors: z.array(actor).default([]),
    places: z.array(place).default([]),
    topics: z.array(topic).default([]),
    relations: z.array(relation).default([]),
    events: z.array(event).default([]),
    claims: z.array(claim).default([]),
    statements: z.array(statement).default([]),
  })
  .describe('A Demarche dossier: what one source says.');

export type Dossier = z.output<typeof dossierSchema>;
export type ActorRecord = z.output<typeof actor>;
export type EventRecord = z.output<typeof event>;
export type ClaimRecord = z.output<typeof claim>;
export type StatementRecord = z.output<typeof statement>;
/** The part of a record that says where it stands. */
export type PassageRecord = Pick<EventRecord, 'at' | 'sha256' | 'words'>;
/** The part of a record that every assertion has. */
export type AssertionRecord = PassageRecord & Pick<EventRecord, 'implied' | 'retracted'>;
