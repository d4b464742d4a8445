import { InputError, SystemError } from '../../errors.ts';
import type { Login } from '../driver.ts';
import { AskedThread } from './asked.ts';
import { bounds } from './bounds.ts';
import type { Question, Table } from './read.ts';
import { checkText } from './text.ts';
import type { Fault } from './thread.ts';

/**
 * A read-only way into the graph for Cypher that others wrote. Statements run in threads of their own: an answer of
 * 100 MB held the thread that received it for minutes, and only a thread can be ended.
 */
export class Door {
  private readonly idle: AskedThread[] = [];
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** @param login where to read; nothing is opened before the first statement */
  constructor(private readonly login: Login & { readonly database: string }) {}

  /**
   * Runs one statement that reads.
   * @param signal ends the statement, in Neo4j, too, and rejects with its reason
   * @throws InputError FORBIDDEN, BAD_USER_INPUT, LIMIT_EXCEEDED; SystemError TIMEOUT, SERVICE_UNAVAILABLE
   */
  async read(question: Question, signal?: AbortSignal): Promise<Table> {
    checkText(question.statement);
    checkParameters(question.parameters);
    await this.turn();
    try {
      signal?.throwIfAborted();
      const rested = this.idle.pop();
      const thread = rested?.alive ? rested : new AskedThread(this.login);
      const answer = await thread.ask(question, signal);
      this.idle.push(thread);
      if ('table' in answer) return answer.table;
      throw ownError(answer.fault);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** Ends the threads that rest. */
  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((thread) => thread.end()));
  }

  /** Waits until fewer statements run than may. */
  private async turn(): Promise<void> {
    if (this.running < bounds.running) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= bounds.waiting) throw busy();
    // Whoever ends hands its place on.
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

function ownError({ exitCode, code, message, hint }: Fault): Error {
  return exitCode === 1 ? new InputError(code, message, hint) : new SystemError(code, message, hint);
}

function checkParameters(parameters: Question['parameters']): void {
  if (depthOf(parameters, bounds.depth) > bounds.depth) {
    throw tooMuch(`they nest deeper than the maximum of ${bounds.depth}`);
  }
  const { length } = JSON.stringify(parameters);
  if (length > bounds.parameters) {
    throw tooMuch(`${length} characters of JSON are too many; the maximum is ${bounds.parameters}`);
  }
}

/** How deep a value nests, looked at no further than to one level beyond a maximum. */
function depthOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null || most < 0) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((each) => depthOf(each, most - 1)));
}

function tooMuch(what: string): InputError {
  return new InputError('LIMIT_EXCEEDED', `parameters: ${what}.`, 'Ask in several statements.');
}

function busy(): SystemError {
  return new SystemError(
    'LIMIT_EXCEEDED',
    `${bounds.running} statements run and ${bounds.waiting} wait; no more may.`,
    'Try again in a few seconds, and send one after another.',
  );
}
