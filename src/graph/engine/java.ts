import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SystemError } from '../../errors.ts';
import { findOnPath, isProgram } from './files.ts';

const run = promisify(execFile);
const supported = [17, 21];

/** What to do without a Java that fits, or without Maven. */
export const threeWays = [
  'Demarche needs a Neo4j; there are three ways to one:',
  '  - install Java 17 or 21 (and Maven, for the first start) and set JAVA_HOME to it;',
  '  - use a Neo4j that is already there: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD;',
  '  - with Docker: `docker compose up -d`, then set NEO4J_URI and NEO4J_PASSWORD as docker-compose.yml says.',
].join('\n');

/** A Java that can run Neo4j. */
export interface Java {
  readonly path: string;
  /** Differs between builds; what one JVM prepares (a class archive) is no good to another. */
  readonly build: string;
}

/**
 * The Java to use: JAVA_HOME's where that is set, else the one on PATH.
 * @throws SystemError JAVA_MISSING or JAVA_UNSUPPORTED
 */
export async function findJava(): Promise<Java> {
  const path = javaPath();
  const text = await versionText(path);
  const version = Number(/version "(?:1\.)?(\d+)/.exec(text)?.[1]);
  if (!supported.includes(version)) {
    const found = Number.isNaN(version) ? `what it says of itself is:\n${text.trim()}` : `this is ${version}`;
    throw new SystemError(
      'JAVA_UNSUPPORTED',
      `${path}: Neo4j runs on Java 17 or 21; ${found}${Number.isNaN(version) ? '' : '.'}`,
      threeWays,
    );
  }
  return { path, build: createHash('sha256').update(text).digest('hex').slice(0, 12) };
}

function javaPath(): string {
  const home = process.env.JAVA_HOME;
  if (!home) {
    const path = findOnPath('java');
    if (path) return path;
    throw new SystemError('JAVA_MISSING', 'No `java` on PATH, and JAVA_HOME is not set.', threeWays);
  }
  const path = join(home, 'bin', 'java');
  if (isProgram(path)) return path;
  throw new SystemError('JAVA_MISSING', `JAVA_HOME=${home} has no program bin/java.`, threeWays);
}

async function versionText(path: string): Promise<string> {
  try {
    const { stdout, stderr } = await run(path, ['-version'], { timeout: 20_000 });
    // A JVM that takes options from the environment tells so, too; they say nothing of its build.
    return `${stdout}${stderr}`.replace(/^Picked up .*\n/gm, '');
  } catch (cause) {
    const message = `${path} -version failed: ${cause instanceof Error ? cause.message : cause}`;
    throw new SystemError('JAVA_MISSING', message, threeWays, { cause });
  }
}
