import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Database } from '../../src/graph/database.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { type Operation, type Outcome, operate } from './operation.ts';

interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A second process that writes to the same graph. */
export interface OtherProcess {
  operate(operation: Operation): Promise<Outcome>;
  close(): Promise<void>;
}

/** Starts the second process; it ends with this one. */
export async function startOtherProcess(login: Login): Promise<OtherProcess> {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(login)], {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  await answer(child);
  return {
    operate: (operation) => {
      child.send(operation);
      return answer(child) as Promise<Outcome>;
    },
    close: async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function answer(child: ChildProcess): Promise<unknown> {
  const end = new AbortController();
  const ended = once(child, 'exit', { signal: end.signal }).then(([code]) => {
    throw new Error(`the other process ended with ${code}`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: end.signal }), ended]);
    return message;
  } finally {
    end.abort();
    ended.catch(() => undefined);
  }
}

/** What the second process does. */
async function serve(login: Login): Promise<void> {
  const database = new Database(await openDriver(login), 'neo4j');
  process.on('message', async (operation: Operation) => {
    process.send?.(await operate(database, operation));
  });
  process.on('disconnect', () => database.close().then(() => process.exit(0)));
  process.send?.('ready');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve(JSON.parse(String(process.argv[2])));
