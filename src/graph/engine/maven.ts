import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SystemError } from '../../errors.ts';
import { findOnPath } from './files.ts';
import { threeWays } from './java.ts';

/** Of Neo4j. */
export const version = '5.26.28';

/** What Maven is to fetch, with all it stands on. The Browser comes along for people to look at the graph. */
export const artifacts = [
  `org.neo4j:neo4j:${version}`,
  `org.neo4j.app:neo4j-server:${version}`,
  'org.neo4j.client:neo4j-browser:5.24.0',
] as const;

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
// Without these a network that swallows packets holds Maven for half an hour.
const patience = [
  '-Dmaven.wagon.http.connectionTimeout=15000',
  '-Dmaven.wagon.rto=60000',
  '-Daether.connector.connectTimeout=15000',
  '-Daether.connector.requestTimeout=60000',
];

/** How a download is followed and ended. */
export interface DownloadOptions {
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Has Maven copy the jars of `artifacts` and of all they need into `folder`.
 * @param work a folder for Maven's own files
 * @throws SystemError MAVEN_MISSING, or DOWNLOAD_FAILED with Maven's own words
 */
export async function copyJars(folder: string, work: string, options: DownloadOptions): Promise<void> {
  const maven = findOnPath('mvn');
  if (!maven) {
    throw new SystemError('MAVEN_MISSING', 'Neo4j comes by Maven, and there is no `mvn` on PATH.', threeWays);
  }
  await writeFile(join(work, 'pom.xml'), pom());
  const goal = [`${plugin}:copy-dependencies`, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const child = spawn(maven, ['-B', '--strict-checksums', ...patience, ...goal], {
    cwd: work,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const output = await follow(child, options);
  if (output.failure !== undefined) throw downloadFailed(maven, output);
}

interface Output {
  readonly lines: string[];
  readonly failure: string | undefined;
}

async function follow(child: ChildProcess, options: DownloadOptions): Promise<Output> {
  const lines: string[] = [];
  const progress = progressCounter(options.onProgress);
  const take = (line: string) => {
    lines.push(line);
    progress(line);
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', take);
  }
  try {
    const [code, signal] = await once(child, 'close');
    return { lines, failure: code === 0 ? undefined : signal ? `ended by ${signal}` : `exit code ${code}` };
  } catch (error) {
    options.signal?.throwIfAborted();
    return { lines, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Maven says `Downloaded from central: https://…/x.jar (1.2 MB at 3 MB/s)`; adds that up, a line every two seconds. */
function progressCounter(report: (line: string) => void): (line: string) => void {
  const factor: Record<string, number> = { B: 1e-6, kB: 1e-3, MB: 1 };
  let jars = 0;
  let megabytes = 0;
  let last = Date.now();
  return (line) => {
    const found = /^(?:\[INFO\] )?Downloaded from .*\.jar \(([\d.]+) (B|kB|MB)/.exec(line);
    if (!found) return;
    jars += 1;
    megabytes += Number(found[1]) * (factor[found[2] ?? ''] ?? 0);
    if (Date.now() - last < 2000) return;
    last = Date.now();
    report(`  ${jars} jars, ${Math.round(megabytes)} MB so far`);
  };
}

function downloadFailed(maven: string, output: Output): SystemError {
  const errors = output.lines.filter((line) => /^\[ERROR\] (?!To see|Re-run|For more|\[Help|$)/.test(line));
  const words = (errors.length > 0 ? errors : output.lines).slice(0, 4).map((line) => line.slice(0, 500));
  return new SystemError(
    'DOWNLOAD_FAILED',
    [`Maven could not fetch Neo4j (${maven}: ${output.failure}).`, ...words].join('\n'),
    [
      'Try again when the network is there. Behind a proxy: MAVEN_OPTS="-Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT",',
      'or <proxies> or <mirrors> in ~/.m2/settings.xml. If Maven itself does not run: JAVA_HOME must name a Java 17 or 21.',
    ].join('\n'),
  );
}

function pom(): string {
  const dependencies = artifacts.map((artifact) => {
    const [group, name, version] = artifact.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0">',
    '<modelVersion>4.0.0</modelVersion>',
    '<groupId>demarche</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>',
    `<dependencies>${dependencies.join('\n')}</dependencies>`,
    '</project>',
    '',
  ].join('\n');
}
