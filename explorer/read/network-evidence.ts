import { ask } from '../api/client.ts';
import {
  NetworkEvidenceDocument,
  type NetworkEvidenceQuery,
  type NetworkEvidenceQueryVariables,
  type StatementWordsFragment,
  ToldDocument,
} from '../api/queries.generated.ts';
import type { NetworkQuestion } from '../view/network.ts';

type Page = NetworkEvidenceQuery['network']['edges'][number]['evidence'];
type Position = Page['edges'][number];

/** A statement that an edge of a network rests on, and each position in it. */
export interface Said {
  readonly statement: StatementWordsFragment;
  readonly stands: readonly Stand[];
}

/** How somebody stands to a claim. */
export interface Stand {
  /** For whom it counts. */
  readonly actor: Labelled;
  readonly stance: Position['stance'];
  readonly claim: Labelled;
}

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly lang: string | null;
}

export interface NetworkEvidence {
  readonly said: readonly Said[];
  /** Positions in what was read. */
  readonly shown: number;
  readonly total: number;
}

/** Positions in one page, and ids in one question, at most. */
const [PAGE, MOST_IDS] = [100, 500];

/**
 * Reads what an edge rests on, the oldest first.
 * @param count how many of its positions are wanted
 */
export async function readNetworkEvidence(
  question: NetworkQuestion,
  { id, count, knownAt }: { id: string; count: number; knownAt: string | null },
  signal?: AbortSignal,
): Promise<NetworkEvidence> {
  const positions: Position[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const first = Math.min(count - positions.length, PAGE);
    const variables: NetworkEvidenceQueryVariables = { ...question, edge: id, first, after, knownAt };
    const { network }: NetworkEvidenceQuery = await ask(NetworkEvidenceDocument, variables, signal);
    const evidence: Page | undefined = network.edges[0]?.evidence;
    positions.push(...(evidence?.edges ?? []));
    total = evidence?.totalCount ?? positions.length;
    after = evidence?.pageInfo.hasNextPage ? evidence.pageInfo.endCursor : null;
  } while (after !== null && positions.length < count);
  return { said: await told(positions, knownAt, signal), shown: positions.length, total };
}

/** The same by statement, with words and names. */
async function told(
  positions: readonly Position[],
  knownAt: string | null,
  signal: AbortSignal | undefined,
): Promise<Said[]> {
  const ids = new Set(positions.flatMap(({ actor, claim, node }) => [actor, claim.id, node.id]));
  const pages = Array.from({ length: Math.ceil(ids.size / MOST_IDS) }, (_, index) =>
    [...ids].slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );
  const answers = await Promise.all(pages.map((some) => ask(ToldDocument, { ids: some, knownAt }, signal)));
  const nodes = answers.flatMap((answer) => answer.nodes);
  const found = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const labelled = (id: string): Labelled => {
    const node = found.get(id);
    return { id, label: node?.label ?? id, lang: (node && 'lang' in node && node.lang) || null };
  };
  return [...new Set(positions.map(({ node }) => node.id))].flatMap((id) => {
    const statement = found.get(id);
    if (statement?.__typename !== 'Statement') return [];
    const stands = positions
      .filter(({ node }) => node.id === id)
      .map(({ actor, stance, claim }) => ({ actor: labelled(actor), stance, claim: labelled(claim.id) }));
    return [{ statement, stands }];
  });
}
