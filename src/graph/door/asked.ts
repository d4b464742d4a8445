import { Worker } from 'node:worker_threads';
import { InputError } from '../../errors.ts';
import type { Login } from '../driver.ts';
import { bounds } from './bounds.ts';
import { late, type Question } from './read.ts';
import type { Answer } from './thread.ts';

/** Node reads no TypeScript in a thread, so that even tests run the one that is built. */
const THREAD = new URL('./thread.js', import.meta.url.replace('/src/graph/door/', '/dist/graph/door/'));

type Settle = (answer: Answer | { readonly unexpected: unknown }) => void;

/**
 * A thread that answers one question at a time. One that answers too late, or not as it should, or whose answer nobody
 * waits for any more, is ended, and with its connection what it runs in Neo4j.
 */
export class AskedThread {
  private readonly worker: Worker;
  private settle: Settle | undefined;

  constructor({ uri, user, password, database }: Login & { readonly database: string }) {
    const login = { uri, user, password, database };
    const resourceLimits = { maxOldGenerationSizeMb: bounds.heap };
    this.worker = new Worker(THREAD, { workerData: { login }, resourceLimits });
    this.worker.unref();
    this.worker.on('message', (answer) => this.settle?.(answer));
    this.worker.on('error', (error) => this.settle?.({ unexpected: tooLarge(error) ?? error }));
    this.worker.on('exit', () =>
      this.settle?.({ unexpected: new Error('a thread of the door ended by itself') }),
    );
  }

  /** Whether it can be asked: one may end while it rests. */
  get alive(): boolean {
    return this.worker.threadId > 0;
  }

  /** @throws whatever ends the thread: InputError LIMIT_EXCEEDED, SystemError TIMEOUT, or a fault of this program */
  async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    let leave: (() => void) | undefined;
    const answer = await new Promise<Parameters<Settle>[0]>((resolve) => {
      this.settle = resolve;
      timer = setTimeout(() => resolve({ unexpected: late() }), bounds.deadline);
      leave = () => resolve({ unexpected: signal?.reason });
      signal?.addEventListener('abort', leave);
      this.worker.postMessage(question);
    });
    clearTimeout(timer);
    if (leave) signal?.removeEventListener('abort', leave);
    this.settle = undefined;
    if (!('unexpected' in answer)) return answer;
    void this.end();
    throw answer.unexpected;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** A single value may be larger than the memory of a thread, or nested deeper than its stack. */
function tooLarge(error: unknown): InputError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (!(error instanceof RangeError) && code !== 'ERR_WORKER_OUT_OF_MEMORY') return undefined;
  return new InputError(
    'LIMIT_EXCEEDED',
    `A value of this answer is too large; the maximum is ${bounds.bytes} bytes in all.`,
    'Return less: aggregate, filter earlier, or add LIMIT.',
    { cause: error },
  );
}
