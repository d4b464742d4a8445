import { readFile } from 'node:fs/promises';
import initSqlJs from 'sql.js';
import { isDemarcheError } from '../../../errors.ts';
import { rowsOf } from './database.ts';
import type { Coded, Tables } from './rows.ts';

/** What the process says that reads a DNA file, each time it is asked. */
export type Said =
  | { readonly rows: Tables | Coded }
  | { readonly end: true }
  | {
      readonly fault: {
        readonly code?: string;
        readonly message: string;
        readonly hint?: string | undefined;
      };
    };

const [path = '', name = ''] = process.argv.slice(2);

async function* read(): AsyncGenerator<Tables | Coded> {
  yield* rowsOf(await initSqlJs(), await readFile(path), name);
}

const rows = read();

async function next(): Promise<Said> {
  try {
    const { done, value } = await rows.next();
    return done ? { end: true } : { rows: value };
  } catch (error) {
    if (isDemarcheError(error)) {
      return { fault: { code: error.code, message: error.message, hint: error.hint } };
    }
    return { fault: { message: error instanceof Error ? error.message : String(error) } };
  }
}

process.on('message', async () => process.send?.(await next()));
// It ends with the process that asked, and not before: Ctrl+C reaches both.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
