import { type ChildProcess, fork } from 'node:child_process';
import { InputError } from '../../../errors.ts';
import type { InputFile } from '../importer.ts';
import type { Said } from './reader.ts';
import type { Coded, Tables } from './rows.ts';

/** What reads a file, beside this file: TypeScript while it is not built. */
const IS_BUILT = import.meta.url.endsWith('.js');
const READER = new URL(IS_BUILT ? './reader.js' : './reader.ts', import.meta.url);
/** Megabytes of JavaScript's values; SQLite has its own. */
const MOST_MEMORY = 2_048;
/** Milliseconds for one answer. */
const LATEST = 120_000;

/**
 * Reads a DNA file in a process of its own, which a damaged file may bring down, and which ends with the reading.
 * @throws InputError FILE_NOT_DNA, FILE_DAMAGED
 */
export async function* askRows(file: InputFile, signal: AbortSignal): AsyncGenerator<Tables | Coded> {
  const child = fork(READER, [file.path, file.name], {
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`, ...(IS_BUILT ? [] : ['--import', 'tsx'])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    for (;;) {
      signal.throwIfAborted();
      const said = await ask(child, file, signal);
      if ('end' in said) return;
      if ('fault' in said) {
        const { code, message, hint } = said.fault;
        throw code === undefined ? damaged(file, message) : new InputError(code, message, hint);
      }
      yield said.rows;
    }
  } finally {
    child.kill('SIGKILL');
  }
}

async function ask(child: ChildProcess, file: InputFile, signal: AbortSignal): Promise<Said> {
  let leave = () => {};
  try {
    return await new Promise<Said>((resolve, reject) => {
      const late = () => reject(damaged(file, `it gives no answer for ${LATEST / 1_000} seconds`));
      const timer = setTimeout(late, LATEST);
      const ended = () => reject(damaged(file, 'the process that reads it broke down'));
      const aborted = () => reject(signal.reason);
      child.once('message', resolve).once('exit', ended).once('error', reject);
      signal.addEventListener('abort', aborted);
      leave = () => {
        clearTimeout(timer);
        child.off('message', resolve).off('exit', ended).off('error', reject);
        signal.removeEventListener('abort', aborted);
      };
      // It may have ended since it was asked last.
      child.send('next', (error) => error && ended());
    });
  } finally {
    leave();
  }
}

function damaged(file: InputFile, what: string): InputError {
  const hint = 'Open and save it in Discourse Network Analyzer, or take a copy that is whole.';
  return new InputError('FILE_DAMAGED', `${file.name} cannot be read as a database: ${what}.`, hint);
}
