import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { homeFiles } from '../../src/graph/engine/files.ts';
import { openEngine } from '../../src/graph/engine/index.ts';
import { provideJars } from '../../src/graph/engine/jars.ts';
import { findJava } from '../../src/graph/engine/java.ts';
import { jvmOptions } from '../../src/graph/engine/jvm.ts';
import type { Generated } from './generate.ts';

const run = promisify(execFile);

/** Makes a home whose database holds generated files, by Neo4j's own tool; the home's Neo4j must not run. */
export async function importGraph(
  home: string,
  { options }: Pick<Generated, 'options'>,
  signal?: AbortSignal,
): Promise<void> {
  // A first start makes the folders, the password and neo4j.conf.
  await (await openEngine({ home, signal })).stop();
  const files = homeFiles(home);
  const java = await findJava();
  const vm = await jvmOptions(files, await provideJars({ onProgress: () => undefined, signal }));
  const command = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
  const how = [
    '--overwrite-destination=true',
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    `--report-file=${join(files.run, 'import.report')}`,
  ];
  const env = { ...process.env, NEO4J_HOME: files.root, NEO4J_CONF: files.conf };
  const child = run(java.path, [...vm, '-Xmx1g', ...command, ...how, ...options], {
    env,
    cwd: files.root,
    maxBuffer: 1 << 26,
    ...(signal && { signal }),
  });
  await child.catch((error: { stdout?: string; stderr?: string }) => {
    signal?.throwIfAborted();
    throw new Error(`the import failed: ${error.stdout?.slice(-2_000)}${error.stderr?.slice(-6_000)}`);
  });
}
