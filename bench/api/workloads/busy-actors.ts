import { busiest, rotations } from '../actors.ts';
import { DIRECTION, keyRange } from '../order.ts';
import type { Workload } from '../workload.ts';

interface Parameters {
  readonly ids: readonly string[];
}

/** The first ten statements of each of twenty who have a thousand and more. */
export const busyActors: Workload<Parameters> = {
  name: '20 actors of 1,000 and more statements x first 10',
  peerFloor: 8,
  bareFloor: 1.5,
  growthFloor: 1.5,
  parameters: async (lookup) =>
    rotations(await busiest(lookup, 24), 20, 40).map((ids) => ({ ids: [...ids].sort() })),
  ours: {
    query: `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Actor { id name statements(first: 10) { nodes { id text quote } } } }
    }`,
    variables: ({ ids }) => ({ ids }),
    answer: ({ nodes }: { nodes: { statements: { nodes: unknown } }[] }) =>
      nodes.map(({ statements, ...actor }) => ({ ...actor, statements: statements.nodes })),
  },
  peer: {
    query: `query ($ids: [ID!]!) {
      actors(where: { id: { in: $ids } }, sort: [{ id: ASC }]) {
        id
        name
        statements(limit: 10, sort: [{ dateKey: ${DIRECTION} }]) { id text quote }
      }
    }`,
    variables: ({ ids }) => ({ ids }),
    answer: ({ actors }) => actors,
  },
  bare: (run, { ids }) =>
    run(
      `UNWIND $actors AS wanted
       MATCH (a:Entity {id: wanted.id})
       RETURN a.id AS id, a.name AS name, COLLECT {
         MATCH ()-[r:MADE]->(s) USING INDEX SEEK r:MADE(outKey)
         WHERE r.outKey > wanted.from AND r.outKey < wanted.to
         WITH r, s ORDER BY r.outKey ${DIRECTION} LIMIT 10
         RETURN {id: s.id, text: s.text, quote: s.quote}
       } AS statements`,
      { actors: ids.map((id) => ({ id, ...keyRange(id) })) },
    ),
};
