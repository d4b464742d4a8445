import type { Lookup, Workload } from '../workload.ts';

interface Parameters {
  readonly id: string;
}

/** The kinds of edge that lead from an actor to what it said, and from there to claims and events. */
const KINDS = ['MADE', 'EXPRESSES', 'SAID_AT'];
const [FEWEST, MOST] = [400, 500];

/** What surrounds an actor within two steps, about 500 nodes, whole, ready to be drawn. */
export const subgraph: Workload<Parameters> = {
  name: 'subgraph around an actor, 2 hops, 400 to 500 nodes',
  bareFloor: 1.3,
  growthFloor: 1.5,
  parameters: fitting,
  ours: {
    query: `query ($id: ID!) {
      subgraph(around: [$id], depth: 2, edges: [${KINDS}], limit: ${MOST}) {
        truncated
        nodes { id label kind degree }
        edges { source target kind count }
      }
    }`,
    variables: ({ id }) => ({ id }),
    answer: ({ subgraph }) => sorted(subgraph),
  },
  peer: {
    query: `query ($id: ID!) {
      actors(where: { id: { eq: $id } }) {
        id
        name
        statements {
          id
          text
          quote
          claims { id text }
          event { id title }
        }
      }
    }`,
    variables: ({ id }) => ({ id }),
    answer: (data) => data,
  },
  bare: async (run, { id }) => {
    const [drawn] = await run<Drawn>(STATEMENT, { id, most: MOST });
    return sorted(drawn ?? { truncated: false, nodes: [], edges: [] });
  },
};

/** Relationships are followed from where they leave, since what they lead to may have very many. */
const STATEMENT = `
MATCH (a:Entity {id: $id})
CALL (a) {
  MATCH (a)-[:${KINDS.join('|')}]-(m)
  RETURN collect(DISTINCT m) AS near
}
CALL (near) {
  UNWIND near AS m
  MATCH (m)-[:${KINDS.join('|')}]-(far)
  RETURN collect(DISTINCT far) AS far
}
CALL (a, near, far) {
  UNWIND [a] + near + far AS n
  WITH DISTINCT n
  RETURN collect(n)[..$most + 1] AS nodes
}
CALL (nodes) {
  UNWIND nodes AS n
  MATCH (n)-[r:${KINDS.join('|')}]->(m)
  WHERE m IN nodes
  RETURN collect([n.id, m.id, type(r)]) AS edges
}
RETURN size(nodes) > $most AS truncated, edges, [n IN nodes | {
  id: n.id,
  label: coalesce(n.name, n.title, n.quote, n.text, n.id),
  labels: labels(n),
  degree: COUNT { (n)-[:${KINDS.join('|')}]-() }
}] AS nodes`;

interface Drawn {
  readonly truncated: boolean;
  readonly nodes: readonly {
    readonly id: string;
    readonly labels?: readonly string[];
    readonly kind?: string;
  }[];
  readonly edges: readonly (Edge | readonly [source: string, target: string, kind: string])[];
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly count: number;
}

/** Everything in one order, with edges counted a pair and kind. */
function sorted({ truncated, nodes, edges }: Drawn) {
  const counted = new Map<string, Edge>();
  for (const edge of edges) {
    const { source, target, kind, count } = isEdge(edge)
      ? edge
      : { source: edge[0], target: edge[1], kind: edge[2], count: 1 };
    const name = `${kind} ${source} ${target}`;
    counted.set(name, { source, target, kind, count: (counted.get(name)?.count ?? 0) + count });
  }
  return {
    truncated,
    nodes: nodes
      .map(({ labels = [], ...node }) => ({ kind: labels.at(-1)?.toUpperCase(), ...node }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge),
  };
}

function isEdge(edge: Drawn['edges'][number]): edge is Edge {
  return 'source' in edge;
}

/** Actors around whom there are about so many nodes. */
async function fitting({ run }: Lookup): Promise<Parameters[]> {
  return run<Parameters>(
    `MATCH (a:Actor) WHERE 100 < COUNT { (a)-[:MADE]->() } < 400
     MATCH (a)-[:MADE]->(s)
     OPTIONAL MATCH (s)-[:EXPRESSES|SAID_AT]->(m)
     OPTIONAL MATCH (s)<-[:MADE]-(b)
     WITH a, 1 + count(DISTINCT s) + count(DISTINCT m) + count(DISTINCT b) AS size
     WHERE $fewest <= size <= $most
     RETURN a.id AS id ORDER BY id LIMIT 40`,
    { fewest: FEWEST, most: MOST },
  );
}
