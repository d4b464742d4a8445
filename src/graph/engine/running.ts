import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDemarcheError } from '../../errors.ts';
import { addressOf, type EngineAddress } from './address.ts';
import { readClaim } from './claim.ts';
import { type HomeFiles, homeFiles } from './files.ts';
import { takeLease } from './leases.ts';
import { type EngineOptions, openEngine } from './open.ts';
import { isAlive } from './process.ts';

const startLimit = 180_000;

/** A Neo4j that another process runs. */
export interface RunningEngine extends EngineAddress {
  /** The Demarche process that runs it; SIGTERM to it ends both. */
  readonly owner: number;
}

/** The Neo4j that a living process runs for this home and that answers, or undefined. */
export async function runningEngine(home: string): Promise<RunningEngine | undefined> {
  const files = homeFiles(resolve(home));
  const claim = await readClaim(files);
  if (!claim?.jvm || !claim.endpoint) return undefined;
  if (!(await isAlive(claim.owner)) || !(await isAlive(claim.jvm))) return undefined;
  const password = (await readFile(files.password, 'utf8')).trim();
  return { ...addressOf(files, claim.endpoint, password, claim.jvm.pid), owner: claim.owner.pid };
}

/** A Neo4j to use for a while. */
export interface EngineUse extends EngineAddress {
  /** Ends what was started for this use, once no other command uses it; leaves alone what ran before. */
  release(): Promise<void>;
}

/**
 * The Neo4j of a home for one command: the one that runs or is just starting, else one that is started.
 * @throws SystemError as `openEngine` does; HOME_IN_USE when another process starts or ends it for three minutes
 */
export async function useEngine(options: EngineOptions): Promise<EngineUse> {
  const files = homeFiles(resolve(options.home));
  const deadline = Date.now() + startLimit;
  for (;;) {
    const running = await joinEngine(files);
    if (running) return running;
    try {
      const engine = await openEngine(options);
      return { ...engine, release: engine.stopWhenUnused };
    } catch (error) {
      if (!isDemarcheError(error) || error.code !== 'HOME_IN_USE') throw error;
      if (Date.now() > deadline || !(await ownerLives(files))) throw error;
    }
    await delay(100, undefined, options.signal ? { signal: options.signal } : {});
  }
}

/** Joins first and looks again then: an owner that is about to stop sees us, or we see that it is. */
async function joinEngine(files: HomeFiles): Promise<EngineUse | undefined> {
  if (!(await runningEngine(files.home))) return undefined;
  const release = await takeLease(files);
  const running = await runningEngine(files.home);
  if (running) return { ...running, release };
  await release();
  return undefined;
}

async function ownerLives(files: HomeFiles): Promise<boolean> {
  const claim = await readClaim(files);
  return claim !== undefined && (await isAlive(claim.owner));
}
