import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDemarcheError } from '../../errors.ts';
import { addressOf, type EngineAddress } from './address.ts';
import { homeInUse, readClaim } from './claim.ts';
import { homeFiles } from './files.ts';
import { type EngineOptions, openEngine } from './open.ts';
import { isAlive } from './process.ts';

const startLimit = 180_000;

/** A Neo4j that another process runs. */
export interface RunningEngine extends EngineAddress {
  /** The Demarche process that runs it; SIGTERM to it ends both. */
  readonly owner: number;
}

/**
 * The Neo4j that a living process runs for this home, or undefined. Waits for one that is just starting.
 * @throws SystemError HOME_IN_USE when it has not come up after three minutes
 */
export async function runningEngine(home: string, signal?: AbortSignal): Promise<RunningEngine | undefined> {
  const files = homeFiles(resolve(home));
  const deadline = Date.now() + startLimit;
  for (;;) {
    const claim = await readClaim(files);
    if (!claim || !(await isAlive(claim.owner))) return undefined;
    if (claim.jvm && claim.endpoint && (await isAlive(claim.jvm))) {
      const password = (await readFile(files.password, 'utf8')).trim();
      return { ...addressOf(files, claim.endpoint, password, claim.jvm.pid), owner: claim.owner.pid };
    }
    if (Date.now() > deadline) throw homeInUse(files, claim.owner.pid);
    await delay(100, undefined, signal ? { signal } : {});
  }
}

/** A Neo4j to use for a while. */
export interface EngineUse extends EngineAddress {
  /** Ends what was started for this use; leaves alone what ran before. */
  release(): Promise<void>;
}

/**
 * The Neo4j of a home for one command: the one that runs, else one that is started and that `release` ends.
 * @throws SystemError as `openEngine` and `runningEngine` do
 */
export async function useEngine(options: EngineOptions): Promise<EngineUse> {
  for (let left = 3; ; left -= 1) {
    const running = await runningEngine(options.home, options.signal);
    if (running) return { ...running, release: async () => undefined };
    try {
      const engine = await openEngine(options);
      return { ...engine, release: engine.stop };
    } catch (error) {
      // Another command began to start it between our look and our try: then it will do for both.
      const lost = isDemarcheError(error) && error.code === 'HOME_IN_USE';
      if (!lost || left === 0) throw error;
    }
  }
}
