import { performance } from 'node:perf_hooks';

/** Does one request with the n-th parameters. */
export type Call = (n: number) => Promise<unknown>;

/** What a number of clients get out of something in some seconds. */
export interface Round {
  /** How long each request took, in milliseconds. */
  readonly latencies: readonly number[];
  readonly seconds: number;
}

/**
 * Clients that each send their next request once the last is answered.
 * @param first number of the first request, so that rounds go on with other parameters
 */
export async function round(
  call: Call,
  clients: number,
  seconds: number,
  first = 0,
  signal?: AbortSignal,
): Promise<Round> {
  const latencies: number[] = [];
  let next = first;
  const start = performance.now();
  const end = start + seconds * 1_000;
  const client = async () => {
    while (performance.now() < end) {
      signal?.throwIfAborted();
      const begun = performance.now();
      await call(next++);
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { latencies, seconds: (performance.now() - start) / 1_000 };
}

/** The value below which a share of all lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Requests a second over all rounds. */
export function rate(rounds: readonly Round[]): number {
  const requests = rounds.reduce((sum, { latencies }) => sum + latencies.length, 0);
  return requests / rounds.reduce((sum, each) => sum + each.seconds, 0);
}
