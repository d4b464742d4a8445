import { busiest, rotations } from '../actors.ts';
import { DIRECTION, keyRange } from '../order.ts';
import type { Workload } from '../workload.ts';

interface Parameters {
  readonly ids: readonly string[];
}

/** Twenty actors with ten statements each, what these express, who disputes that, and ten events each. */
export const twentyActors: Workload<Parameters> = {
  name: '20 actors x 10 statements x claim x 5 disputing actors, and 10 events',
  peerFloor: 1.8,
  bareFloor: 1.35,
  growthFloor: 1.5,
  parameters: async (lookup) =>
    rotations(await busiest(lookup, 120), 20, 60).map((ids) => ({ ids: [...ids].sort() })),
  ours: {
    query: `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Actor {
          id
          name
          statements(first: 10) {
            nodes {
              id
              text
              quote
              expressions { stance claim { id text disputedBy(first: 5) { nodes { id name } } } }
            }
          }
          events(first: 10) { nodes { id title } }
        }
      }
    }`,
    variables: ({ ids }) => ({ ids }),
    answer: ({ nodes }: Ours) =>
      nodes.map(({ statements, events, ...actor }) => ({
        ...actor,
        statements: statements.nodes.map(({ expressions, ...statement }) => ({
          ...statement,
          claims: expressions.map(({ stance, claim: { disputedBy, ...claim } }) => ({
            stance,
            ...claim,
            disputedBy: disputedBy.nodes,
          })),
        })),
        events: events.nodes,
      })),
  },
  peer: {
    query: `query ($ids: [ID!]!) {
      actors(where: { id: { in: $ids } }, sort: [{ id: ASC }]) {
        id
        name
        statementsConnection(first: 10, sort: [{ node: { dateKey: ${DIRECTION} } }]) {
          edges {
            node {
              id
              text
              quote
              claimsConnection {
                edges {
                  properties { stance }
                  node {
                    id
                    text
                    disputedByConnection(first: 5, sort: [{ edge: { inKey: ${DIRECTION} } }]) {
                      edges { node { id name } }
                    }
                  }
                }
              }
            }
          }
        }
        eventsConnection(
          first: 10
          where: { NOT: { edge: { outKey: { eq: null } } } }
          sort: [{ edge: { outKey: ${DIRECTION} } }]
        ) { edges { node { id title } } }
      }
    }`,
    variables: ({ ids }) => ({ ids }),
    answer: ({ actors }: Peer) =>
      actors.map(({ statementsConnection, eventsConnection, ...actor }) => ({
        ...actor,
        statements: nodesOf(statementsConnection).map(({ claimsConnection, ...statement }) => ({
          ...statement,
          claims: claimsConnection.edges.map(({ properties, node: { disputedByConnection, ...claim } }) => ({
            stance: properties.stance,
            ...claim,
            disputedBy: nodesOf(disputedByConnection),
          })),
        })),
        events: nodesOf(eventsConnection),
      })),
  },
  bare: (run, { ids }) => run(STATEMENT, { actors: ids.map((id) => ({ id, ...keyRange(id) })) }),
};

/** One statement for the whole answer; that of a person who knows the order keys. */
const STATEMENT = `
UNWIND $actors AS wanted
MATCH (a:Entity {id: wanted.id})
RETURN a.id AS id, a.name AS name, COLLECT {
  MATCH ()-[r:MADE]->(s) USING INDEX SEEK r:MADE(outKey)
  WHERE r.outKey > wanted.from AND r.outKey < wanted.to
  WITH r, s ORDER BY r.outKey ${DIRECTION} LIMIT 10
  RETURN {id: s.id, text: s.text, quote: s.quote, claims: COLLECT {
    MATCH (s)-[x:EXPRESSES]->(c)
    RETURN {stance: x.stance, id: c.id, text: c.text, disputedBy: COLLECT {
      MATCH (d)-[y:DISPUTES]->() USING INDEX SEEK y:DISPUTES(inKey)
      WHERE y.inKey > c.id + '\\u0001' AND y.inKey < c.id + '\\u0002'
      WITH y, d ORDER BY y.inKey ${DIRECTION} LIMIT 5
      RETURN {id: d.id, name: d.name}
    }}
  }}
} AS statements, COLLECT {
  MATCH ()-[r:PARTICIPATED_IN]->(e) USING INDEX SEEK r:PARTICIPATED_IN(outKey)
  WHERE r.outKey > wanted.from AND r.outKey < wanted.to
  WITH r, e ORDER BY r.outKey ${DIRECTION} LIMIT 10
  RETURN {id: e.id, title: e.title}
} AS events`;

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

function nodesOf<Node>({ edges }: Edges<Node>): Node[] {
  return edges.map(({ node }) => node);
}

interface Ours {
  readonly nodes: readonly {
    readonly statements: {
      readonly nodes: readonly {
        readonly expressions: readonly {
          readonly stance: string;
          readonly claim: { readonly disputedBy: { readonly nodes: unknown } };
        }[];
      }[];
    };
    readonly events: { readonly nodes: unknown };
  }[];
}

interface Peer {
  readonly actors: readonly {
    readonly statementsConnection: Edges<{
      readonly claimsConnection: {
        readonly edges: readonly {
          readonly properties: { readonly stance: string };
          readonly node: { readonly disputedByConnection: Edges<unknown> };
        }[];
      };
    }>;
    readonly eventsConnection: Edges<unknown>;
  }[];
}
