import { isDemarcheError } from '../errors.ts';
import { DossierError } from '../graph/dossier-error.ts';

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
