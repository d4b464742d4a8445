import pLimit from 'p-limit';
import { SystemError } from '../errors.ts';
import type { Readable } from '../read/reader.ts';

/**
 * How long a database may be silent before it is asked whether it is there at all, and how long for that: together
 * below 5 s, the second as long as can be, because a busy machine is not one that is away.
 */
const patience = { silence: 1_500, ping: 3_200 };

/** So many statements of one request run at a time: a day in the past asks hundreds at once, and others want connections. */
const together = 16;

/**
 * The reads of one request, which end with it. They fail in time where the database accepts questions and stays silent;
 * one that is merely slow is given the time that `Database.read` allows.
 * @param request aborted where the request ends, and by a silent database
 */
export function readsOf(request: AbortController, database: Readable): Readable {
  const inTurn = pLimit(together);
  const read: Readable['read'] = async (statement, parameters) => {
    const answer = database.read(statement, parameters, request.signal);
    const answered = settled(answer);
    while (!(await within(answered, patience.silence))) {
      if (await Promise.race([answered, answers(database)])) continue;
      request.abort(silent());
      request.signal.throwIfAborted();
    }
    return answer as never;
  };
  return { read: (statement, parameters) => inTurn(() => read(statement, parameters)) as never };
}

/** Whether the database answers a question that costs nothing. */
export async function answers(database: Readable, milliseconds = patience.ping): Promise<boolean> {
  const asked = new AbortController();
  const answer = settled(database.read('read/ready', {}, asked.signal), false);
  try {
    return await within(answer, milliseconds);
  } finally {
    asked.abort();
  }
}

/** True once a promise settles; `failed` where it rejects. */
function settled(promise: Promise<unknown>, failed = true): Promise<boolean> {
  return promise.then(
    () => true,
    () => failed,
  );
}

/** A promise's value, or false where that takes longer. */
async function within(promise: Promise<boolean>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
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
