import { USUAL_KINDS } from '../edge-kinds.ts';
import type { Reader } from '../reader.ts';
import { merged, type RelationshipRow, type SubgraphEdge } from '../subgraph-edges.ts';
import { Reach } from './reach.ts';
import { walksBetween } from './walks.ts';

/** Neighbours that are looked at in one search, at most. */
const BUDGET = 100_000;

const USUAL: ReadonlySet<string> = new Set(USUAL_KINDS);

/** From where to where, and over what. */
export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly kinds: readonly string[];
  /** Labels of nodes that no path is to lead through. */
  readonly avoided: readonly string[];
  /** Whether disputes, and what a source denies, count as ties. */
  readonly disputed: boolean;
  readonly first: number;
}

/** Paths as ids of their nodes, the shortest first. */
export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  /** Whether the search ended before all was looked at. */
  readonly stopped: boolean;
}

/** The shortest paths between two nodes, walked from both ends at once, the one with less to look at first. */
export async function findPaths(reader: Reader, query: PathQuery): Promise<FoundPaths> {
  const neighboursOf = neighbourReader(reader, query);
  const [there, back] = [new Reach(query.from), new Reach(query.to)];
  const paths: (readonly string[])[] = [];
  if (query.from === query.to) return { paths, stopped: false };
  for (let length = 1; length <= query.maxLength && paths.length < query.first; length += 1) {
    const side = there.frontier.length <= back.frontier.length ? there : back;
    if (!(await side.advance(neighboursOf))) return { paths, stopped: true };
    const walks = walksBetween(there, back, query.first - paths.length);
    paths.push(...walks.paths);
    if (!walks.complete) return { paths, stopped: true };
  }
  return { paths, stopped: false };
}

function neighbourReader(reader: Reader, { from, to, kinds, avoided, disputed }: PathQuery) {
  const statement = kinds.every((kind) => USUAL.has(kind)) ? 'read/path-steps:usual' : 'read/path-steps:any';
  let left = BUDGET;
  return async (ids: readonly string[]) => {
    const parameters = { kinds, avoided, disputed, ends: [from, to], limit: left + 1 };
    const rows = await Promise.all(ids.map((id) => reader.rows<string>(statement, id, parameters)));
    left -= rows.reduce((sum, others) => sum + others.length, 0);
    return left < 0 ? undefined : new Map(ids.map((id, index) => [id, rows[index] ?? []]));
  };
}

/** The edges of each step of a path. */
export async function hopsOf(
  reader: Reader,
  path: readonly string[],
  { kinds, disputed }: PathQuery,
): Promise<SubgraphEdge[][]> {
  const steps = path.slice(1).map((id, index) => `${path[index]}\u0001${id}`);
  const rows = await Promise.all(
    steps.map((step) => reader.rows<RelationshipRow>('read/path-hops', step, { kinds, disputed })),
  );
  return rows.map(merged);
}
