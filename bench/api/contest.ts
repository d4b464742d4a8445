import { readFileSync } from 'node:fs';
import type { EngineAddress } from '../../src/graph/engine/index.ts';
import { Child } from './child.ts';
import { Client } from './http.ts';

/** The three that answer the same questions, each in a process of its own, over one database. */
export interface Contest {
  readonly ours: Server;
  readonly peer: Server | undefined;
  readonly bare: Child;
}

/** A server of GraphQL, and how to ask it. */
export interface Server {
  readonly child: Child;
  readonly client: Client;
}

/** The options of Node with which `npm start` starts Demarche; all three have them. */
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const NODE_OPTIONS: readonly string[] = scripts.start.match(/--\S+/g) ?? [];

/** Starts all three, and ends them after the work. */
export async function withContest<T>(
  engine: EngineAddress,
  { peer }: { readonly peer: boolean },
  work: (contest: Contest) => Promise<T>,
): Promise<T> {
  const children: Child[] = [];
  const clients: Client[] = [];
  const start = async (program: string, ...options: string[]) => {
    const child = await Child.start(program, engine, [...NODE_OPTIONS, ...options]);
    children.push(child);
    return child;
  };
  const serve = async (program: string): Promise<Server> => {
    const child = await start(program);
    const client = new Client(child.greeting);
    clients.push(client);
    return { child, client };
  };
  try {
    const ours = await serve('api/ours.mjs');
    const other = peer ? await serve('peer/server.mjs') : undefined;
    return await work({ ours, peer: other, bare: await start('api/bare.ts', '--import=tsx') });
  } finally {
    for (const client of clients) client.close();
    await Promise.all(children.map((child) => child.stop()));
  }
}
