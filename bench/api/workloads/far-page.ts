import { DIRECTION, nodeRange } from '../order.ts';
import type { Lookup, Workload } from '../workload.ts';

interface Parameters {
  readonly position: number;
  /** Demarche's cursor of the statement before that position, and its order key. */
  readonly cursor: string;
  readonly key: string;
}

const FAR = 150_000;
const [PAGE, PAGES] = [100, 10];

/** A page of twenty of all statements, far from the first. */
export const farPage: Workload<Parameters> = {
  name: 'page of 20 at position 150,000 of all statements, in order',
  peerFloor: 50,
  bareFloor: 1.3,
  growthFloor: 1.5,
  parameters: positions,
  ours: {
    query: `query ($cursor: String!) {
      statements(first: 20, after: $cursor) { nodes { id text quote } }
    }`,
    variables: ({ cursor }) => ({ cursor }),
    answer: ({ statements }) => statements.nodes,
  },
  peer: {
    query: `query ($offset: Int!) {
      statements(limit: 20, offset: $offset, sort: [{ dateKey: ${DIRECTION} }]) { id text quote }
    }`,
    variables: ({ position }) => ({ offset: position }),
    answer: ({ statements }) => statements,
  },
  bare: (run, { key }) =>
    run(
      `MATCH (s:Statement) USING INDEX SEEK s:Statement(dateKey) WHERE s.dateKey > $from AND s.dateKey < $to
       WITH s ORDER BY s.dateKey ${DIRECTION} LIMIT 20
       RETURN s.id AS id, s.text AS text, s.quote AS quote`,
      nodeRange(key),
    ),
};

/** Every twentieth position from the far one on, by walking there; in a small graph, from nine tenths of it on. */
async function positions({ ask, run, statements }: Lookup): Promise<Parameters[]> {
  const start = Math.min(FAR, PAGE * Math.floor((0.9 * statements) / PAGE)) - PAGE;
  const walk =
    'query ($after: String) { statements(first: 100, after: $after) { edges { cursor node { id } } } }';
  const found: Parameters[] = [];
  let after: string | undefined;
  for (let position = 0; position < start + PAGE * PAGES; position += PAGE) {
    const far = position >= start;
    // On the way, a cursor is all that is wanted.
    const { statements } = await ask<{ statements: Page }>(far ? walk : WAY, { after });
    after = statements.pageInfo?.endCursor ?? statements.edges?.at(-1)?.cursor;
    for (const [index, { cursor, node }] of (far ? (statements.edges ?? []) : []).entries()) {
      if (index % 20 < 19) continue;
      const [row] = await run<{ key: string }>('MATCH (s:Entity {id: $id}) RETURN s.dateKey AS key', node);
      found.push({ position: position + index + 1, cursor, key: row?.key ?? '' });
    }
  }
  return found;
}

const WAY = 'query ($after: String) { statements(first: 100, after: $after) { pageInfo { endCursor } } }';

interface Page {
  readonly pageInfo?: { readonly endCursor: string };
  readonly edges?: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}
