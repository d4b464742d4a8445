import { HUB } from '../../graph/archive.ts';
import { DIRECTION, keyRange } from '../order.ts';
import type { Lookup, Workload } from '../workload.ts';

interface Parameters {
  readonly position: number;
  /** Demarche's cursor of the item before that position, and its order key. */
  readonly cursor: string;
  readonly key: string;
}

const PAGE = 100;

/** The first ten statements of the hub, ten more after one further on, and how many there are. */
export const hub: Workload<Parameters> = {
  name: 'a hub: first 10 statements, 10 after another, and how many there are',
  peerFloor: 30,
  bareFloor: 1.5,
  growthFloor: 1.5,
  parameters: positions,
  ours: {
    query: `query ($cursor: String!) {
      actor(id: "${HUB}") {
        first: statements(first: 10) { totalCount nodes { id text quote } }
        next: statements(first: 10, after: $cursor) { nodes { id text quote } }
      }
    }`,
    variables: ({ cursor }) => ({ cursor }),
    answer: ({ actor: { first, next } }) => ({
      total: first.totalCount,
      first: first.nodes,
      next: next.nodes,
    }),
  },
  peer: {
    query: `query ($offset: Int!) {
      actors(where: { id: { eq: "${HUB}" } }) {
        statementsConnection { aggregate { count { nodes } } }
        first: statements(limit: 10, sort: [{ dateKey: ${DIRECTION} }]) { id text quote }
        next: statements(limit: 10, offset: $offset, sort: [{ dateKey: ${DIRECTION} }]) { id text quote }
      }
    }`,
    variables: ({ position }) => ({ offset: position }),
    answer: ({ actors: [{ statementsConnection, first, next }] }) => ({
      total: statementsConnection.aggregate.count.nodes,
      first,
      next,
    }),
  },
  bare: async (run, { key }) => {
    const [answer] = await run(STATEMENT, { id: HUB, start: keyRange(HUB), after: keyRange(HUB, key) });
    return answer;
  },
};

const page = (range: string) => `COLLECT {
  MATCH ()-[r:MADE]->(s) USING INDEX SEEK r:MADE(outKey)
  WHERE r.outKey > ${range}.from AND r.outKey < ${range}.to
  WITH r, s ORDER BY r.outKey ${DIRECTION} LIMIT 10
  RETURN {id: s.id, text: s.text, quote: s.quote}
}`;

const STATEMENT = `MATCH (a:Entity {id: $id})
RETURN COUNT { (a)-[:MADE]->() } AS total, ${page('$start')} AS first, ${page('$after')} AS next`;

/** Every tenth position of the first pages, by walking there. */
async function positions({ ask, run }: Lookup): Promise<Parameters[]> {
  const found: Parameters[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 8; pages += 1) {
    const { actor } = await ask<{
      actor: { statements: { edges: { cursor: string; node: { id: string } }[] } };
    }>(
      `query ($after: String) {
        actor(id: "${HUB}") { statements(first: ${PAGE}, after: $after) { edges { cursor node { id } } } }
      }`,
      { after },
    );
    const { edges } = actor.statements;
    const keys = await run<{ id: string; key: string }>(
      `UNWIND $ids AS id MATCH (s:Entity {id: id}) RETURN id, s.dateKey AS key`,
      { ids: edges.map(({ node }) => node.id) },
    );
    for (const [index, { cursor }] of edges.entries()) {
      if (index % 10 === 9)
        found.push({ position: pages * PAGE + index + 1, cursor, key: keys[index]?.key ?? '' });
    }
    after = edges.at(-1)?.cursor;
    if (edges.length < PAGE) break;
  }
  return found;
}
