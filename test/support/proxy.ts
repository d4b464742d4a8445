import { connect, createServer, type Socket } from 'node:net';

/** A message of the Bolt protocol that commits: a chunk of two bytes, a structure without fields, signature 0x12. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Stands between a driver and Neo4j, and breaks connections at chosen moments; else all passes. */
export interface FragilePath {
  readonly uri: string;
  /** How many connections were broken. */
  readonly broken: number;
  /** Breaks the connection instead of passing on what contains these words; so many times. */
  breakBefore(words: string, times?: number): void;
  /** Lets the next COMMIT through to Neo4j and breaks the connection instead of passing on the answer. */
  breakAfterCommit(options?: { thenRefuse?: boolean }): void;
  /** Lets everything pass again. */
  mend(): void;
  close(): Promise<void>;
}

interface Plan {
  words: string;
  times: number;
  commit: boolean;
  thenRefuse: boolean;
  refuse: boolean;
}

const HARMLESS: Plan = { words: '', times: 0, commit: false, thenRefuse: false, refuse: false };

/** @param target address of the Neo4j behind */
export async function startProxy(target: string): Promise<FragilePath> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let plan = { ...HARMLESS };
  let broken = 0;

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let muted = false;
    const breakUp = () => {
      broken += 1;
      client.destroy();
      upstream.destroy();
    };
    client.on('data', (data) => {
      if (plan.times > 0 && data.includes(plan.words)) {
        plan.times -= 1;
        return breakUp();
      }
      if (plan.commit && data.includes(COMMIT)) {
        plan = { ...plan, commit: false, refuse: plan.thenRefuse };
        muted = true;
      }
      return upstream.write(data);
    });
    upstream.on('data', (data) => (muted ? breakUp() : client.write(data)));
    join(client, upstream, sockets);
    join(upstream, client, sockets);
    if (plan.refuse) breakUp();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    uri: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    get broken() {
      return broken;
    },
    breakBefore: (words, times = 1) => {
      plan = { ...HARMLESS, words, times };
    },
    breakAfterCommit: ({ thenRefuse = false } = {}) => {
      plan = { ...HARMLESS, commit: true, thenRefuse };
    },
    mend: () => {
      plan = { ...HARMLESS };
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** One end goes with the other. */
function join(one: Socket, other: Socket, sockets: Set<Socket>): void {
  sockets.add(one);
  one.on('error', () => other.destroy());
  one.on('close', () => {
    sockets.delete(one);
    other.destroy();
  });
}
