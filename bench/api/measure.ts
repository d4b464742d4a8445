import { isDeepStrictEqual } from 'node:util';
import type { Driver } from 'neo4j-driver';
import type { BareOrder } from './bare.ts';
import type { Contest, Server } from './contest.ts';
import { hitsOf } from './hits.ts';
import { percentile, type Round, rate, round } from './rounds.ts';
import type { Asked, Workload } from './workload.ts';

/** How long to measure: everybody in turn, several times. */
export interface Plan {
  readonly rounds: number;
  readonly clients: number;
  /** Seconds before anything counts: with all clients, for each. */
  readonly warm: number;
  /** Seconds alone, and with all clients: for each and round. */
  readonly alone: number;
  readonly together: number;
  /** With how many of the parameters answers are compared. */
  readonly compared: number;
}

/** What one of the three takes. */
export interface Figures {
  /** Milliseconds of one request, one client. */
  readonly p50: number;
  readonly p95: number;
  /** Requests a second, all clients. */
  readonly rate: number;
  readonly hits: number;
}

export interface Measured {
  readonly workload: Workload;
  readonly ours: Figures;
  readonly peer: Figures | undefined;
  readonly bare: Figures;
  /** p50 of a request that reads nothing. */
  readonly empty: number;
}

/** One who is measured. */
interface Contestant {
  readonly time: (clients: number, seconds: number, first: number) => Promise<Round>;
  readonly hits: (parameters: unknown) => Promise<number>;
  readonly alone: Round[];
  readonly together: Round[];
}

/** A workload that is ready to be timed. */
export interface Prepared {
  readonly workload: Workload;
  /** Makes everybody do it for a while, without counting. */
  warmUp(): Promise<void>;
  /** Times everybody side by side. */
  measure(): Promise<Measured>;
}

/**
 * Compares all answers, and says how to go on. What is warmed up before anything is timed leaves no workload for which
 * compilers work that were done by the next.
 */
export async function prepare(
  contest: Contest,
  workload: Workload,
  parameters: readonly unknown[],
  driver: Driver,
  plan: Plan,
  signal?: AbortSignal,
): Promise<Prepared> {
  if (parameters.length === 0) throw new Error(`the graph has nothing to ask "${workload.name}" of`);
  await compare(contest, workload, parameters.slice(0, plan.compared));
  const bodies = (asked: Asked<unknown>) =>
    parameters.map((each) => JSON.stringify({ query: asked.query, variables: asked.variables(each) }));
  const http = (server: Server, asked: Asked<unknown>): Contestant => {
    const sent = bodies(asked);
    const call = (n: number) => server.client.text(sent[n % sent.length] ?? '');
    return {
      time: (clients, seconds, first) => round(call, clients, seconds, first, signal),
      hits: async (each) => {
        await server.child.ask('record');
        await server.client.data(asked.query, asked.variables(each));
        return hitsOf(driver, await server.child.ask<string>('sent'));
      },
      alone: [],
      together: [],
    };
  };
  const ours = http(contest.ours, workload.ours);
  const peer = contest.peer && workload.peer && http(contest.peer, workload.peer);
  const bare: Contestant = {
    time: (clients, seconds, first) => {
      signal?.throwIfAborted();
      const order: BareOrder = { time: workload.name, parameters, clients, seconds, first };
      return contest.bare.ask<Round>(order);
    },
    hits: async (each) => {
      const order: BareOrder = { record: workload.name, parameters: each };
      return hitsOf(driver, await contest.bare.ask<string>(order));
    },
    alone: [],
    together: [],
  };
  const empty: Contestant = { ...http(contest.ours, EMPTY), hits: async () => 0 };
  const all = [ours, peer, bare].filter((each) => each !== undefined);
  const [example] = parameters;
  const figures = async (each: Contestant) => ({ ...figuresOf(each), hits: await each.hits(example) });
  return {
    workload,
    warmUp: async () => {
      for (const each of all) await each.time(plan.clients, plan.warm, 0);
    },
    measure: async () => {
      await inTurn(all, empty, plan);
      return {
        workload,
        ours: await figures(ours),
        peer: peer && (await figures(peer)),
        bare: await figures(bare),
        empty: figuresOf(empty).p50,
      };
    },
  };
}

/** Round by round, so that what disturbs the machine disturbs everybody. */
async function inTurn(contestants: readonly Contestant[], empty: Contestant, plan: Plan): Promise<void> {
  for (let turn = 0; turn < plan.rounds; turn += 1) {
    const first = turn * 37;
    for (const each of [...contestants, empty]) each.alone.push(await each.time(1, plan.alone, first));
    for (const each of contestants) each.together.push(await each.time(plan.clients, plan.together, first));
  }
}

const EMPTY: Asked<unknown> = { query: '{ __typename }', variables: () => ({}), answer: (data) => data };

function figuresOf({ alone, together }: Contestant) {
  const latencies = alone.flatMap((each) => each.latencies);
  return { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95), rate: rate(together) };
}

/** Refuses to time what does not give the same answer. */
async function compare(contest: Contest, workload: Workload, parameters: readonly unknown[]): Promise<void> {
  for (const each of parameters) {
    const answer = async ({ client }: Server, { query, variables, answer }: Asked<unknown>) =>
      plain(answer(await client.data(query, variables(each))));
    const ours = await answer(contest.ours, workload.ours);
    const order: BareOrder = { answer: workload.name, parameters: each };
    const others = [['bare Cypher', plain(await contest.bare.ask(order))]];
    if (contest.peer && workload.peer && workload.peerFloor !== undefined && !workload.ranked)
      others.push(['the peer', await answer(contest.peer, workload.peer)]);
    for (const [who, other] of others) {
      if (isDeepStrictEqual(ours, other)) continue;
      const shown = (value: unknown) => JSON.stringify(value).slice(0, 2_000);
      const asked = JSON.stringify(each).slice(0, 500);
      throw new Error(
        `"${workload.name}" of ${asked}: Demarche answers\n${shown(ours)}\nand ${who}\n${shown(other)}`,
      );
    }
  }
}

/** As it comes out of JSON, whose objects have no prototype of their own and no absent values. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
