import { searchWords, wordsQuery } from '../../../src/read/search/words.ts';
import type { Workload } from '../workload.ts';

interface Parameters {
  readonly text: string;
}

const FIRST = 10;

/** People whose names begin with what has been typed so far. The peer ranks in its own way, and so only its time is compared. */
export const search: Workload<Parameters> = {
  name: 'search as you type, first 10',
  needs: 'search',
  peerFloor: 2,
  ranked: true,
  bareFloor: 1.3,
  parameters: async ({ run }) => {
    const names = await run<{ name: string }>(
      'MATCH (a:Actor) RETURN a.name AS name ORDER BY a.id LIMIT 300',
      {},
    );
    return names.map(({ name }, index) => ({ text: name.slice(0, 5 + (index % 6)).trim() }));
  },
  ours: {
    query: `query ($text: String!) {
      search(text: $text, kinds: [PERSON], first: ${FIRST}) { node { ... on Actor { id name } } }
    }`,
    variables: ({ text }) => ({ text }),
    answer: ({ search }) => search.map(({ node }: { node: unknown }) => node),
  },
  peer: {
    query: `query ($phrase: String!) {
      searchActors(phrase: $phrase, first: ${FIRST}) { edges { node { id name } } }
    }`,
    variables: ({ text }) => ({ phrase: lucene(text) }),
    answer: ({ searchActors }) => searchActors.edges.map((edge: { node: unknown }) => edge.node),
  },
  bare: (run, { text }) =>
    run(
      `CALL db.index.fulltext.queryNodes('look_ups_named', $words, {limit: 1000}) YIELD node, score
       WHERE node:Person
       WITH node, score ORDER BY score DESC, node.id LIMIT ${FIRST}
       RETURN node.id AS id, node.name AS name`,
      { words: wordsQuery(searchWords(text)) },
    ),
};

/** Every word whole, and the last one as a beginning. */
function lucene(text: string): string {
  const words = text.toLowerCase().split(' ');
  return words.map((word, index) => `+${word}${index === words.length - 1 ? '*' : ''}`).join(' ');
}
