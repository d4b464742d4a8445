import type { Workload } from '../workload.ts';

const FIELDS = 'id name names description wikidata';

interface Parameters {
  readonly id: string;
}

/** One actor by its id. */
export const oneActor: Workload<Parameters> = {
  name: 'one actor by id',
  peerFloor: 1.8,
  bareFloor: 1.3,
  growthFloor: 1.5,
  parameters: ({ run }) =>
    run<Parameters>('MATCH (a:Actor) RETURN a.id AS id ORDER BY reverse(id) LIMIT 500', {}),
  ours: {
    query: `query ($id: ID!) { actor(id: $id) { ${FIELDS} } }`,
    variables: ({ id }) => ({ id }),
    answer: ({ actor }) => ({ ...actor }),
  },
  peer: {
    query: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { ${FIELDS} } }`,
    variables: ({ id }) => ({ id }),
    answer: ({ actors: [actor] }) => ({ ...actor, names: actor.names ?? [] }),
  },
  bare: async (run, { id }) => {
    const [actor] = await run<{ names: string[] | null }>(
      `MATCH (a:Entity {id: $id}) WHERE a:Actor
       RETURN a.id AS id, a.name AS name, a.names AS names, a.description AS description, a.wikidata AS wikidata`,
      { id },
    );
    return { ...actor, names: actor?.names ?? [] };
  },
};
