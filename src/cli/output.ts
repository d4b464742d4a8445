import { formatProblem, type Problem } from '../dossier/problems.ts';
import { InputError, isDemarcheError } from '../errors.ts';

/** Options that every command has. */
export interface OutputOptions {
  readonly json?: boolean;
}

/** Prints a command's result to stdout: as one JSON value, or in lines for people. */
export function printResult(options: OutputOptions, value: unknown, lines: readonly string[]): void {
  process.stdout.write(
    options.json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''),
  );
}

/** Tells on stderr what goes on, where somebody watches: nothing is said into a pipe. */
export function printProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

/** Tells on stderr what a person must know even in a log. */
export function printNotice(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Fails a command with problems of dossiers, each on a line of its own.
 * @param done what the command did all the same, as a sentence
 */
export function problemsError(problems: readonly Problem[], done?: string): InputError {
  const found = `${problems.length} problem${problems.length === 1 ? '' : 's'} found.`;
  return new DossierError(problems, done === undefined ? found : `${done} ${found}`);
}

/** The problems of a dossier, as an error. */
class DossierError extends InputError {
  constructor(
    readonly problems: readonly Problem[],
    hint: string,
  ) {
    super('DOSSIER_INVALID', problems.map(formatProblem).join('\n'), hint);
  }
}

/**
 * Prints an error for whoever reads it, or as JSON, and says how to exit.
 * @returns 1 where the input is wrong, 2 where the system is
 */
export function printError(options: OutputOptions, error: unknown): 1 | 2 {
  if (!isDemarcheError(error)) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (options.json) printJsonError('INTERNAL_ERROR', message);
    else printNotice(`This is a fault of demarche itself; please report it.\n${message}`);
    return 2;
  }
  const problems = error instanceof DossierError ? error.problems : undefined;
  if (options.json) printJsonError(error.code, error.message, error.hint, problems);
  else printNotice([error.message, error.hint].filter(Boolean).join('\n'));
  return error.exitCode;
}

function printJsonError(code: string, message: string, hint?: string, problems?: unknown): void {
  process.stdout.write(`${JSON.stringify({ error: { code, message, hint, problems } })}\n`);
}
