import { parentPort, workerData } from 'node:worker_threads';
import { isDemarcheError } from '../../errors.ts';
import { createDriver, type Login } from '../driver.ts';
import { type Question, readTable, type Table } from './read.ts';

/** What a thread answers with. */
export type Answer = { readonly table: Table } | { readonly fault: Fault };

/** An error of ours, which loses its class between threads. */
export interface Fault {
  readonly exitCode: 1 | 2;
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
}

/** Answers one question after another, in a thread that `door.ts` starts. */
const { login } = workerData as { login: Login & { database: string } };
const driver = createDriver(login, { disableLosslessIntegers: false, maxConnectionPoolSize: 1 });

parentPort?.on('message', (question: Question) => {
  readTable(driver, login.database, question).then(
    (table) => parentPort?.postMessage({ table } satisfies Answer),
    (error) => parentPort?.postMessage(faultOf(error)),
  );
});

function faultOf(error: unknown): Answer | { unexpected: unknown } {
  if (!isDemarcheError(error)) return { unexpected: error };
  const { exitCode, code, message, hint } = error;
  return { fault: { exitCode, code, message, hint } };
}
