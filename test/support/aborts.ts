import type { Serving } from '../../src/api/server.ts';

/** How a crowd of impatient clients behaves. */
export interface Crowd {
  readonly clients: number;
  readonly requests: number;
  /** From 0 to 1, the same sequence for the same seed. */
  readonly random: () => number;
}

/** What became of the requests. */
export interface Crowded {
  aborted: number;
  answered: number;
}

/** Reads of one, two and many statements. */
const QUERIES = [
  '{ stats { version } }',
  '{ claims { nodes { text } } events { totalCount } }',
  `{ actors { nodes { name statements { nodes { text passages { start } } } metWith { nodes { name } } } }
     claims { nodes { statements { nodes { speaker { name } } } assertedBy { nodes { name } } } } }`,
];
/** Milliseconds after which a client leaves, at most. */
const PATIENCE = 400;

/** Many clients that ask one thing after the other and leave before the answer is there, most of the time. */
export async function askAndLeave(server: Serving, { clients, requests, random }: Crowd): Promise<Crowded> {
  const seen: Crowded = { aborted: 0, answered: 0 };
  let left = requests;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      const query = QUERIES[Math.floor(random() * QUERIES.length)] ?? '';
      const signal = AbortSignal.timeout(Math.floor(random() * PATIENCE));
      try {
        const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { signal });
        await response.json();
        seen.answered += 1;
      } catch {
        seen.aborted += 1;
      }
      // The server takes one new connection a turn; clients that did not wait for it would queue before all others.
      await (await fetch(`${server.url}/health`)).text();
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return seen;
}
