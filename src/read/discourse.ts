import type { STANCES } from '../dossier/vocabulary.ts';
import type { Reader } from './reader.ts';
import type { StatementRow } from './rows.ts';

type Stance = (typeof STANCES)[number];

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

/**
 * All that is said of claims, in no order.
 * @param sources ids of those that count; null for all
 */
export async function readSaid(reader: Reader, sources: readonly string[] | null): Promise<Said[]> {
  const rows = await reader.all<SourceRow>('read/discourse:statements', { day: reader.day ?? null, sources });
  const said = rows.flatMap(({ source, statements }) =>
    statements.map(([statement, day, own, speakers, onBehalfOf, expressed]) => ({
      said: { statement, source, day, speakers, onBehalfOf, expressed },
      inherited: own === null && day !== null,
    })),
  );
  if (reader.day === undefined) return said.map((each) => each.said);
  // The date of an event where something was said may have been another then.
  return Promise.all(said.map((each) => (each.inherited ? dayThen(reader, each.said) : each.said)));
}

async function dayThen(reader: Reader, said: Said): Promise<Said> {
  const then = await reader.node<StatementRow>(said.statement);
  return { ...said, day: then?.orderDate ?? then?.knownSince ?? null };
}

/** The topics of each claim that has one, by id. */
export async function readTopics(reader: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.all<{ claim: string; topics: string[] }>('read/discourse:topics', {
    day: reader.day ?? null,
  });
  return new Map(rows.map(({ claim, topics }) => [claim, [...topics].sort()]));
}

/** Whom everybody may speak for. */
export async function readAffiliations(reader: Reader): Promise<Affiliations> {
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
