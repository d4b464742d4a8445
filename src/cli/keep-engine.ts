import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Engine, type EngineAddress, type EngineOptions, openEngine } from '../graph/engine/index.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** A Neo4j that is started again, at the same address, whenever it ends without having been asked to. */
export interface KeptEngine {
  readonly address: EngineAddress;
  stop(): Promise<void>;
}

/** Starts the embedded Neo4j and keeps it running until `stop`. */
export async function keepEngine(options: EngineOptions, logger: Logger): Promise<KeptEngine> {
  const stopping = new AbortController();
  let engine: Engine | undefined = await openEngine(options);
  const address = engine;
  const ports = { boltPort: portOf(address.uri), browserPort: portOf(address.browserUrl) };

  const watched = (async () => {
    while (engine) {
      const exit = await engine.exited;
      if (stopping.signal.aborted) return;
      logger.error({ exit }, 'Neo4j ended by itself; starting it again');
      engine = await reopen({ ...options, ...ports, signal: stopping.signal }, logger);
      if (stopping.signal.aborted) await engine?.stop();
    }
  })();

  return {
    address,
    stop: async () => {
      stopping.abort();
      await engine?.stop();
      await watched;
    },
  };
}

/** Tries until it succeeds or is stopped, at growing intervals. */
async function reopen(options: EngineOptions, logger: Logger): Promise<Engine | undefined> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      const engine = await openEngine(options);
      logger.info('Neo4j runs again');
      return engine;
    } catch (error) {
      if (options.signal?.aborted) return undefined;
      logger.error({ error: String(error) }, 'Neo4j does not start');
    }
    await wait(pause, undefined, options.signal ? { signal: options.signal } : {}).catch(() => undefined);
    if (options.signal?.aborted) return undefined;
  }
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
