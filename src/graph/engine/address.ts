import type { Endpoint } from './claim.ts';
import type { HomeFiles } from './files.ts';

/** How to reach a home's Neo4j. */
export interface EngineAddress {
  /** `bolt://127.0.0.1:PORT` */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Neo4j's own Browser. */
  readonly browserUrl: string;
  readonly passwordFile: string;
  readonly logFile: string;
  /** Of the JVM. */
  readonly pid: number;
}

/** Puts an address together. */
export function addressOf(
  files: HomeFiles,
  endpoint: Endpoint,
  password: string,
  pid: number,
): EngineAddress {
  return { ...endpoint, password, passwordFile: files.password, logFile: files.log, pid };
}
