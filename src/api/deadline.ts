import { SystemError } from '../errors.ts';
import type { Readable } from '../read/reader.ts';

/** How long a read may take, and how long a database may take to say that it is there at all, in milliseconds. */
const patience = { read: 3_500, ping: 1_000 };

/** Reads that fail in time even where the database accepts questions and stays silent. */
export function withDeadline(database: Readable): Readable {
  return {
    read: async (statement, parameters) => {
      const answer = database.read(statement, parameters);
      if (await settlesWithin(answer, patience.read)) return answer as never;
      if (await answers(database)) throw tooSlow();
      throw silent();
    },
  };
}

/** Whether the database answers a question that costs nothing. */
export async function answers(database: Readable, milliseconds = patience.ping): Promise<boolean> {
  const answer = database.read('read/ready').then(
    () => true,
    () => false,
  );
  return (await settlesWithin(answer, milliseconds)) && answer;
}

/** Whether a promise settles, either way, within a time. */
async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const settled = promise.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(): SystemError {
  return new SystemError(
    'TIMEOUT',
    `The database took longer than ${patience.read / 1000} s for a part of this query.`,
    'Ask for less: shorter pages, fewer levels.',
  );
}

function silent(): SystemError {
  return new SystemError(
    'SERVICE_UNAVAILABLE',
    'Neo4j does not answer.',
    'Try again in a moment; `demarche status` tells whether the database runs.',
  );
}
