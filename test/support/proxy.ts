import { connect, createServer, type Socket } from 'node:net';
import { type Direction, splitMessages } from './bolt.ts';

/** A message of the Bolt protocol that commits: a chunk of two bytes, a structure without fields, signature 0x12. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Where a connection is cut. */
export interface Cut {
  /** 1 is the first message of this direction from now on. */
  readonly message: number;
  readonly direction: Direction;
  /** Whether it is passed on: not at all, the first half of its bytes, or as a whole. */
  readonly moment: 'before' | 'within' | 'after';
  /** Whether all other connections are broken, too, and new ones refused. */
  readonly thenRefuse?: boolean;
}

/** Stands between a driver and Neo4j, and breaks connections at chosen moments; else all passes. */
export interface FragilePath {
  readonly uri: string;
  /** How many connections were broken. */
  readonly broken: number;
  cutAt(cut: Cut): void;
  /** Breaks the connection instead of passing on a message that contains these words; so many times. */
  breakBefore(words: string, times?: number): void;
  /** Lets the next COMMIT through to Neo4j and breaks the connection instead of passing on the answer. */
  breakAfterCommit(options?: { thenRefuse?: boolean }): void;
  /** Breaks all connections that there are, so that the next load begins with a new one. */
  breakAll(): void;
  /** Takes everything and passes on nothing; a connection that has lost something stays silent for ever. */
  swallow(): void;
  /** Passes on each message after so many milliseconds. */
  delay(milliseconds: number): void;
  /** Lets everything pass again. */
  mend(): void;
  close(): Promise<void>;
}

/** How much of a message passes; all but `pass` and `lose` break the connection. */
type Verdict = 'pass' | 'lose' | Cut['moment'];

interface Plan {
  judge(direction: Direction, message: Buffer): Verdict;
  readonly thenRefuse: boolean;
  /** Milliseconds that a message takes. */
  readonly delay?: number;
}

const HARMLESS: Plan = { judge: () => 'pass', thenRefuse: false };

/** @param target address of the Neo4j behind */
export async function startProxy(target: string): Promise<FragilePath> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let plan = HARMLESS;
  let refuse = false;
  let broken = 0;

  const breakOthers = (...own: Socket[]) => {
    for (const socket of sockets) if (!own.includes(socket)) socket.destroy();
  };

  // Messages pass one by one: Nagle's algorithm would hold each back until the one before is acknowledged.
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port: Number(port), host: hostname, noDelay: true });
    let over = false;
    let lost = false;
    const breakUp = () => {
      over = true;
      broken += 1;
      // What was passed on arrives before the end does.
      client.destroySoon();
      upstream.destroySoon();
    };
    const pass = (from: Socket, to: Socket, direction: Direction, agreement: { manifest: boolean }) => {
      const split = splitMessages(direction, agreement);
      from.on('data', (data) => {
        for (const message of over ? [] : split(data)) {
          const verdict = lost ? 'lose' : plan.judge(direction, message);
          lost ||= verdict === 'lose';
          if (lost) continue;
          const passed = verdict === 'within' ? half(message) : message;
          if (plan.delay) setTimeout(() => to.write(passed), plan.delay);
          else if (verdict !== 'before') to.write(passed);
          if (verdict === 'pass') continue;
          refuse = plan.thenRefuse;
          breakUp();
          if (refuse) breakOthers(client, upstream);
          return;
        }
      });
    };
    const agreement = { manifest: false };
    pass(client, upstream, 'to Neo4j', agreement);
    pass(upstream, client, 'from Neo4j', agreement);
    join(client, upstream, sockets);
    join(upstream, client, sockets);
    if (refuse) breakUp();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    uri: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    get broken() {
      return broken;
    },
    cutAt: (cut) => {
      plan = { judge: atMessage(cut), thenRefuse: cut.thenRefuse ?? false };
    },
    breakBefore: (words, times = 1) => {
      plan = { judge: beforeWords(words, times), thenRefuse: false };
    },
    breakAfterCommit: ({ thenRefuse = false } = {}) => {
      plan = { judge: afterCommit(), thenRefuse };
    },
    breakAll: () => {
      for (const socket of sockets) socket.destroy();
    },
    swallow: () => {
      plan = { judge: () => 'lose', thenRefuse: false };
    },
    delay: (milliseconds) => {
      plan = { ...HARMLESS, delay: milliseconds };
    },
    mend: () => {
      plan = HARMLESS;
      refuse = false;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function atMessage(cut: Cut): Plan['judge'] {
  let seen = 0;
  return (direction) => {
    if (direction === cut.direction) seen += 1;
    else return 'pass';
    return seen === cut.message ? cut.moment : 'pass';
  };
}

function beforeWords(words: string, times: number): Plan['judge'] {
  let left = times;
  return (direction, message) => {
    if (left === 0 || direction !== 'to Neo4j' || !message.includes(words)) return 'pass';
    left -= 1;
    return 'before';
  };
}

function afterCommit(): Plan['judge'] {
  let state: 'waiting' | 'sent' | 'over' = 'waiting';
  return (direction, message) => {
    if (direction === 'to Neo4j') {
      if (state === 'waiting' && message.equals(COMMIT)) state = 'sent';
      return 'pass';
    }
    if (state !== 'sent') return 'pass';
    state = 'over';
    return 'before';
  };
}

function half(message: Buffer): Buffer {
  return message.subarray(0, Math.floor(message.length / 2));
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
