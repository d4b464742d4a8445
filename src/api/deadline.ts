import { SystemError } from '../errors.ts';
import type { Readable } from '../read/reader.ts';

/** How long a database may be silent before it is asked whether it is there at all, and how long for that. */
const patience = { silence: 3_500, ping: 1_000 };

/**
 * Reads that fail in time where the database accepts questions and stays silent. One that is merely slow is given the
 * time that `Database.read` allows.
 */
export function withDeadline(database: Readable): Readable {
  return {
    read: async (statement, parameters) => {
      const answer = database.read(statement, parameters);
      while (!(await settlesWithin(answer, patience.silence))) {
        if (!(await answers(database))) throw silent();
      }
      return answer as never;
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

function silent(): SystemError {
  return new SystemError(
    'SERVICE_UNAVAILABLE',
    'Neo4j does not answer.',
    'Try again in a moment; `demarche status` tells whether the database runs.',
  );
}
