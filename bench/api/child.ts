import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EngineAddress } from '../../src/graph/engine/index.ts';

/** A process of the benchmark's own, which ends with it. */
export class Child {
  private constructor(
    private readonly process: ChildProcess,
    /** The first thing that it said: where it listens. */
    readonly greeting: string,
  ) {}

  /**
   * Starts a program of `bench/`, which reads the database's address from the environment and says when it is ready.
   * @param execArgv options of Node
   */
  static async start(
    program: string,
    { uri, user, password }: EngineAddress,
    execArgv: readonly string[] = [],
  ): Promise<Child> {
    const path = fileURLToPath(new URL(`../${program}`, import.meta.url));
    const child = fork(path, [], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
      },
      execArgv: [...execArgv],
    });
    const ended = once(child, 'exit').then(() =>
      Promise.reject(new Error(`${program} ended before it was ready`)),
    );
    const [greeting] = await Promise.race([once(child, 'message'), ended]);
    return new Child(child, greeting as string);
  }

  /** Sends a message and waits for the answer; one at a time. */
  async ask<T>(message: unknown): Promise<T> {
    const over = new AbortController();
    const heard = once(this.process, 'message', { signal: over.signal });
    const ended = once(this.process, 'exit', { signal: over.signal }).then(() => {
      throw new Error('a process of the benchmark ended');
    });
    this.process.send(message as object);
    try {
      const [said] = await Promise.race([heard, ended]);
      return said as T;
    } finally {
      for (const each of [heard, ended]) each.catch(() => undefined);
      over.abort();
    }
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
  }
}
