import { ask } from '../api/client.ts';
import {
  ActorNeighboursDocument,
  ClaimNeighboursDocument,
  EventNeighboursDocument,
  type NodeKind,
  PlaceNeighboursDocument,
  SourceNeighboursDocument,
  StatementNeighboursDocument,
  TopicNeighboursDocument,
  type TypedDocumentString,
} from '../api/queries.generated.ts';
import { relationsOf } from './relations.ts';
import type { SceneNode } from './scene.ts';

/** How many neighbours a node has in each relation; those of which it has none are left out. */
export type Counts = ReadonlyMap<string, number>;

/** A page of one relation. */
export interface NeighbourPage {
  readonly ids: readonly string[];
  /** Null at the end. */
  readonly next: string | null;
}

interface Variables {
  readonly id: string;
  readonly knownAt: string | null;
  readonly first: number;
  readonly after?: string | null;
}

const documents: Readonly<Partial<Record<NodeKind, TypedDocumentString<unknown, Variables>>>> = {
  PERSON: ActorNeighboursDocument,
  INSTITUTION: ActorNeighboursDocument,
  COUNTRY: ActorNeighboursDocument,
  GROUP: ActorNeighboursDocument,
  CLAIM: ClaimNeighboursDocument,
  EVENT: EventNeighboursDocument,
  STATEMENT: StatementNeighboursDocument,
  SOURCE: SourceNeighboursDocument,
  PLACE: PlaceNeighboursDocument,
  TOPIC: TopicNeighboursDocument,
};

/** One neighbour as the lists give it: itself, or within what ties it. */
type Item = { readonly id: string } | { readonly [tie: string]: { readonly id: string } };

interface Page {
  readonly totalCount: number | null;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly Item[];
}

/** A list that is read page by page, all there are, or the one there may be. */
type Answered = Page | readonly Item[] | Item | null;

/** Counts the neighbours of a node, relation by relation; only those that it has edges for are asked for. */
export async function countNeighbours(
  { id, kind, tied }: Pick<SceneNode, 'id' | 'kind' | 'tied'>,
  knownAt: string | null,
  signal?: AbortSignal,
): Promise<Counts> {
  const names = relationsOf[kind]
    .filter(({ kinds }) => kinds.some((each) => tied.includes(each)))
    .map(({ name }) => name);
  const node = await read(kind, { id, knownAt, first: 0 }, names, signal);
  return new Map(
    names
      .map((name): [string, number] => [name, numberOf(node?.[name] ?? null)])
      .filter(([, count]) => count > 0),
  );
}

/** Reads the neighbours of a node in one relation that come after a cursor. */
export async function readNeighbours(
  id: string,
  kind: NodeKind,
  relation: string,
  { knownAt, first, after }: { knownAt: string | null; first: number; after: string | null },
): Promise<NeighbourPage> {
  const node = await read(kind, { id, knownAt, first, after }, [relation]);
  const answered = node?.[relation] ?? null;
  if (isPage(answered)) {
    const { endCursor, hasNextPage } = answered.pageInfo;
    return { ids: answered.nodes.map(idOf), next: hasNextPage ? endCursor : null };
  }
  return { ids: itemsOf(answered).map(idOf), next: null };
}

/** The fields of a node; those that are not named are not read. */
async function read(
  kind: NodeKind,
  variables: Variables,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Readonly<Record<string, Answered>> | null> {
  const document = documents[kind];
  if (!document) return null;
  const flags = relationsOf[kind].map(({ name }) => [name, names.includes(name)]);
  const answer = await ask(document, { ...variables, ...Object.fromEntries(flags) }, signal);
  return (answer as { node: Readonly<Record<string, Answered>> | null }).node;
}

function isPage(answered: Answered): answered is Page {
  return answered !== null && 'pageInfo' in answered;
}

function itemsOf(answered: Exclude<Answered, Page>): readonly Item[] {
  if (answered === null) return [];
  return isList(answered) ? answered : [answered];
}

function isList(answered: readonly Item[] | Item): answered is readonly Item[] {
  return Array.isArray(answered);
}

function numberOf(answered: Answered): number {
  if (isPage(answered)) return answered.totalCount ?? 0;
  return new Set(itemsOf(answered).map(idOf)).size;
}

function idOf(item: Item): string {
  if (typeof item.id === 'string') return item.id;
  const [tied] = Object.values(item);
  return (tied as { id: string }).id;
}
