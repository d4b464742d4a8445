import { setMaxListeners } from 'node:events';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { SystemError } from '../../errors.ts';
import type { Door } from '../../graph/door/door.ts';
import { PastReader } from '../../read/past/past-reader.ts';
import { type Readable, Reader } from '../../read/reader.ts';
import type { Context } from '../context.ts';
import { readsOf } from '../deadline.ts';
import { howToRaise, type Limits } from '../limits.ts';

/**
 * Gives each request what its resolvers share, and ends what it reads, in Neo4j, too, when the client goes away or time is up.
 *
 * Yoga's own cancellation ends the execution instead, which would leave Neo4j at work. Once reads fail, the execution
 * ends by itself.
 */
export function useLifetime(
  database: Readable,
  limits: Limits,
  others: (request: Request) => Omit<Context, 'reader' | 'past' | 'limits'>,
): Plugin<Context> {
  return {
    onExecute({ args, extendContext }) {
      const { request } = args.contextValue as YogaInitialContext;
      const lifetime = begin(request.signal, limits);
      const readers = readersOf(readsOf(lifetime.controller, database));
      const { door, ...rest } = others(request);
      const { signal } = lifetime.controller;
      const read: Door['read'] | undefined = door && ((question) => door.read(question, signal));
      extendContext({ ...rest, door: read && { read }, ...readers, limits });
      return { onExecuteDone: lifetime.end };
    },
  };
}

/** One reader of today and one of each day that is asked for. */
function readersOf(database: Readable): Pick<Context, 'reader' | 'past'> {
  const reader = new Reader(database);
  const past = new Map<string, Reader>();
  return {
    reader,
    past: (day) => {
      const known = past.get(day) ?? new PastReader(database, reader, { day });
      past.set(day, known);
      return known;
    },
  };
}

/** Aborted when the client goes away, time is up, or the answer is there. */
function begin(client: AbortSignal, limits: Limits) {
  const controller = new AbortController();
  // Each statement that runs listens.
  setMaxListeners(0, controller.signal);
  const leave = () => controller.abort(gone());
  const timer = setTimeout(() => controller.abort(late(limits)), Math.min(limits.time * 1_000, LONGEST));
  client.addEventListener('abort', leave, { once: true });
  if (client.aborted) leave();
  const end = () => {
    clearTimeout(timer);
    client.removeEventListener('abort', leave);
    // What was read ahead of a node that is not there, or beside a fault, nobody waits for any more.
    controller.abort(over);
  };
  return { controller, end };
}

/** The most that a timer takes, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

function late({ time }: Limits): SystemError {
  return new SystemError(
    'TIMEOUT',
    `The request took longer than ${time} s.`,
    `Ask for less: shorter pages, fewer levels. ${howToRaise('time')}`,
  );
}

/** Told to nobody: the answer is complete. */
const over = new SystemError('TIMEOUT', 'The answer is complete.');

/** Nobody is there to read it. */
function gone(): SystemError {
  return new SystemError('TIMEOUT', 'The client went away.');
}
