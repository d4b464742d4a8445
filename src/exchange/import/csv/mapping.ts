import { z } from 'zod';
import { dossierSchema } from '../../../dossier/schema.ts';
import {
  CLAIM_KINDS,
  EVENT_KINDS,
  EVENT_STATUSES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
  STANCES,
} from '../../../dossier/vocabulary.ts';
import { isDatePattern } from './dates.ts';

const text = z.string().min(1);
const list = <T extends z.ZodType>(item: T) => z.array(item).optional();

/** What a cell says, before it is a date or one of several. */
export interface Cell {
  /** A column, or several whose cells are joined; or else the same value in each row. */
  readonly column?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly join?: string | undefined;
  readonly value?: string | undefined;
  /** Contents that say nothing, as an empty cell does. */
  readonly empty?: readonly string[] | undefined;
  /** What separates several values. */
  readonly split?: string | undefined;
  /** The file, its column to find the value in, and what to take of that row. */
  readonly from?: string | undefined;
  readonly key?: string | undefined;
  readonly take?: Cell | undefined;
  /** What contents stand for, that of an empty cell too, and what all others stand for. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly otherwise?: string | undefined;
  /** How a date is written. */
  readonly date?: string | undefined;
}

/** Keys of which one makes a mapping a cell. */
export const CELL_KEYS = ['column', 'columns', 'value', 'values', 'otherwise', 'split', 'take', 'date'];

/** A cell whose values are texts, or words of a list. */
function cellOf(word: z.ZodType<string>, more: z.ZodRawShape = {}): z.ZodType<Cell> {
  const shape = z.strictObject({
    column: text.optional(),
    columns: z.array(text).min(1).optional(),
    join: z.string().optional(),
    value: word.optional(),
    empty: list(text),
    from: text.optional(),
    key: text.optional(),
    get take(): z.ZodType<Cell | undefined> {
      return plain.optional();
    },
    values: z.record(z.string(), word).optional(),
    otherwise: word.optional(),
    ...more,
  });
  return shape
    .refine((cell) => count(cell, ['column', 'columns', 'value']) === 1, {
      error: 'expected exactly one of column, columns and value',
    })
    .refine((cell) => count(cell, ['from', 'key', 'take']) % 3 === 0, {
      error: 'expected from, key and take together',
    })
    .refine((cell) => cell.otherwise === undefined || cell.values !== undefined, {
      error: 'expected values beside otherwise; what an empty cell means stands in values: { "": … }',
    });
}

function count(given: object, keys: readonly string[]): number {
  return keys.filter((key) => key in given).length;
}

const plain = cellOf(text);
const several = cellOf(text, { split: text.optional() });
const date = cellOf(text, {
  date: z
    .string()
    .refine(isDatePattern, 'expected yyyy, mm or m, and dd or d with marks between them, such as dd/mm/yyyy')
    .optional(),
});
const word = (words: readonly [string, ...string[]]) => cellOf(z.enum(words));

/** Kinds of thing that rows are about and refer to. */
export const ACTORS = ['person', 'institution', 'country', 'group'] as const;
export type Kind = (typeof ACTORS)[number] | 'place' | 'topic' | 'event' | 'claim';

/** What a row refers to: of what kind, in which cell its key stands, and whether that is a name, which declares it. */
export type Reference = { readonly [kind in Kind]?: Cell | undefined } & {
  readonly named?: true | undefined;
};

function reference<More extends z.ZodRawShape>(kinds: readonly Kind[], more?: More) {
  const shape = Object.fromEntries(kinds.map((kind) => [kind, several.optional()]));
  return z
    .strictObject({ ...shape, named: z.literal(true).optional(), ...more })
    .refine((given) => count(given, kinds) === 1, {
      error: `expected exactly one of ${kinds.join(', ')}`,
    }) as unknown as z.ZodType<Reference & z.output<z.ZodObject<More>>>;
}

const actorRef = reference(ACTORS);
const endRef = reference([...ACTORS, 'place']);
const placeRef = reference(['place', 'country']);
const topics = list(reference(['topic']));

const names = list(several);
const described = { name: plain, names, description: plain.optional(), wikidata: plain.optional() };

const actor = z
  .strictObject({
    person: plain.optional(),
    institution: plain.optional(),
    country: plain.optional(),
    group: plain.optional(),
    ...described,
  })
  .refine((given) => count(given, ACTORS) === 1, {
    error: `expected exactly one of ${ACTORS.join(', ')}`,
  });

const relation = z.strictObject({
  from: endRef,
  kind: word(RELATION_KINDS),
  to: endRef,
  title: plain.optional(),
  since: date.optional(),
  until: date.optional(),
});

const participant = reference(ACTORS, {
  role: word(PARTICIPANT_ROLES).optional(),
  side: plain.optional(),
  onBehalfOf: actorRef.optional(),
});

const event = z.strictObject({
  id: plain,
  kind: word(EVENT_KINDS),
  code: plain.optional(),
  title: plain,
  status: word(EVENT_STATUSES),
  when: date.optional(),
  note: plain.optional(),
  place: placeRef.optional(),
  partOf: reference(['event']).optional(),
  topics,
  participants: list(participant),
});

const statement = z
  .strictObject({
    id: plain.optional(),
    speaker: actorRef.optional(),
    onBehalfOf: actorRef.optional(),
    event: reference(['event']).optional(),
    quote: plain.optional(),
    text: plain.optional(),
    verb: plain.optional(),
    when: date.optional(),
    expresses: list(z.strictObject({ claim: reference(['claim']), stance: word(STANCES) })),
  })
  .refine((given) => count(given, ['quote', 'text']) > 0, {
    error: 'expected quote or text',
  });

/** The lists of what each row of a table says, by the sections of a dossier. */
const sections = {
  actors: list(actor),
  places: list(z.strictObject({ id: plain, ...described, lat: plain.optional(), lon: plain.optional() })),
  topics: list(z.strictObject({ id: plain, name: plain, names })),
  relations: list(relation),
  events: list(event),
  claims: list(z.strictObject({ id: plain, text: plain, kind: word(CLAIM_KINDS), topics })),
  statements: list(statement),
};

/** How a table is written. */
const dialect = {
  delimiter: text.max(1).optional(),
  quote: z.enum(['none', '"']).optional(),
  escape: z.literal('\\').optional(),
};

export const SECTIONS = Object.keys(sections) as readonly (keyof typeof sections)[];

/** What the tables of a data set say, as people write it. */
export const mappingSchema = z.strictObject({
  prefix: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens, such as ifg')
    .max(40),
  source: dossierSchema.shape.source.omit({ sha256: true, length: true }).partial().optional(),
  ignore: list(text),
  empty: list(text),
  tables: z.array(z.strictObject({ file: text, ...dialect, ...sections })).min(1),
});

export type Mapping = z.output<typeof mappingSchema>;
export type TableMapping = Mapping['tables'][number];
/** What a row says in a section. */
export type Spec<S extends keyof typeof sections> = NonNullable<TableMapping[S]>[number];
