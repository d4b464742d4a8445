import type { Stance } from '../dossier/vocabulary.ts';
import { InputError } from '../errors.ts';
import { checkFound } from './found.ts';
import type { Reader } from './reader.ts';
import type { StatementRow } from './rows.ts';

/** A statement that expresses claims. */
export interface Said {
  readonly statement: string;
  readonly source: string;
  /** The ISO day on which it was made, else since when it is known, as lists are ordered; null where neither is told. */
  readonly day: string | null;
  /** Ids of actors; none where the source itself or nobody that it names speaks. */
  readonly speakers: readonly string[];
  readonly onBehalfOf: readonly string[];
  readonly expressed: readonly (readonly [claim: string, stance: Stance])[];
}

/** An office, or what an actor stands for or is a part of, while it lasts; an open end is absent. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly since?: string;
  readonly until?: string;
}

type GroupKind = 'institution' | 'country';

/** Whom speakers speak for. */
export interface Affiliations {
  /** What kind of group each institution and country is. */
  readonly kinds: ReadonlyMap<string, GroupKind>;
  /** The ties of each actor that has one, in the order of what they lead to. */
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
}

/** What is said, and what it may be grouped by. */
export interface Discourse extends Affiliations {
  readonly said: readonly Said[];
  /** The topics of each claim. */
  readonly topics: ReadonlyMap<string, readonly string[]>;
}

/** What of it is wanted. */
export interface DiscourseChoice {
  /** Ids of topics that are asked for. */
  readonly topics?: readonly string[] | undefined;
  /** Ids of sources whose statements count; all where absent. */
  readonly sources?: readonly string[] | undefined;
  readonly withTopics: boolean;
  readonly withAffiliations: boolean;
}

/** So many ids may be given. */
const MOST_IDS = 500;
const NOBODY: Affiliations = { kinds: new Map(), ties: new Map() };

/**
 * All that is said of claims, in no order, and no more than is wanted.
 * @throws InputError NOT_FOUND naming topics and sources that there are none of, LIMIT_EXCEEDED
 */
export async function readDiscourse(reader: Reader, choice: DiscourseChoice): Promise<Discourse> {
  const { topics, sources, withTopics, withAffiliations } = choice;
  await checkIds(reader, 'topics', 'Topic', topics ?? []);
  await checkIds(reader, 'sources', 'Source', sources ?? []);
  const [said, ofClaims, affiliations] = await Promise.all([
    readSaid(reader, sources ?? null),
    withTopics ? readTopics(reader) : new Map(),
    withAffiliations ? readAffiliations(reader) : NOBODY,
  ]);
  return { ...affiliations, said, topics: ofClaims };
}

async function checkIds(
  reader: Reader,
  argument: string,
  label: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > MOST_IDS) {
    throw new InputError(
      'LIMIT_EXCEEDED',
      `${argument}: ${ids.length} is too many; the maximum is ${MOST_IDS}.`,
      'Name fewer, or leave them out for all.',
    );
  }
  const nodes = await Promise.all(ids.map((id) => reader.node(id)));
  checkFound(
    argument,
    ids,
    nodes.filter((node) => node?.labels.includes(label)),
  );
}

interface SourceRow {
  readonly source: string;
  readonly statements: readonly (readonly [
    statement: string,
    day: string | null,
    own: string | null,
    speakers: readonly string[],
    onBehalfOf: readonly string[],
    expressed: Said['expressed'],
  ])[];
}

/** All that is said of claims, in no order. */
async function readSaid(reader: Reader, sources: readonly string[] | null): Promise<Said[]> {
  const rows = await reader.all<SourceRow>('read/discourse:statements', { day: reader.day ?? null, sources });
  const said = rows.flatMap(({ source, statements }) =>
    statements.map(([statement, day, own, speakers, onBehalfOf, expressed]) => ({
      said: { statement, source, day, speakers, onBehalfOf, expressed },
      inherited: own === null && day !== null,
    })),
  );
  // The date of an event where something was said may have been another then.
  const dated =
    reader.day === undefined
      ? said.map((each) => each.said)
      : await Promise.all(said.map((each) => (each.inherited ? dayThen(reader, each.said) : each.said)));
  return dated.map((each) => (isCommon(each.day) ? each : { ...each, day: null }));
}

async function dayThen(reader: Reader, said: Said): Promise<Said> {
  const then = await reader.node<StatementRow>(said.statement);
  return { ...said, day: then?.orderDate ?? then?.knownSince ?? null };
}

/** Whether a day lies in the years that are counted in four digits; windows of days know no others. */
function isCommon(day: string | null): boolean {
  return day === null || /^\d{4}-/.test(day);
}

/** The topics of each claim that has one, by id. */
async function readTopics(reader: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.all<{ claim: string; topics: string[] }>('read/discourse:topics', {
    day: reader.day ?? null,
  });
  return new Map(rows.map(({ claim, topics }) => [claim, [...topics].sort()]));
}

/** Whom everybody may speak for. */
async function readAffiliations(reader: Reader): Promise<Affiliations> {
  const day = reader.day ?? null;
  const [groups, rows] = await Promise.all([
    reader.all<{ id: string; kind: GroupKind }>('read/discourse:groups'),
    reader.all<Tie>('read/discourse:ties', { day }),
  ]);
  const ties = new Map<string, Tie[]>();
  const ordered = [...rows].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  for (const tie of ordered) ties.set(tie.from, [...(ties.get(tie.from) ?? []), tie]);
  return { kinds: new Map(groups.map(({ id, kind }) => [id, kind])), ties };
}
