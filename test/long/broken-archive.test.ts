import { access, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findOnPath } from '../../src/graph/engine/files.ts';
import { openEngine } from '../../src/graph/engine/index.ts';
import { cacheFolder } from '../../src/graph/engine/jars.ts';
import { findJava } from '../../src/graph/engine/java.ts';
import { removeFolders, script, temporaryFolder } from '../graph/engine/support.ts';

afterAll(removeFolders);

const sharedJars = join(cacheFolder(), 'neo4j-5.26.28');
const realJava =
  (process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java')) || findOnPath('java') || '';

let programs: string;
let cache: string;

beforeEach(async () => {
  programs = await temporaryFolder();
  cache = await temporaryFolder();
  await symlink(findOnPath('sh') ?? '', join(programs, 'sh'));
  vi.stubEnv('PATH', programs);
  vi.stubEnv('JAVA_HOME', '');
  vi.stubEnv('XDG_CACHE_HOME', cache);
});
afterEach(() => vi.unstubAllEnvs());

/** A cache of its own with the real jars in it. */
async function borrowJars(): Promise<string> {
  const folder = join(cache, 'demarche', 'neo4j-5.26.28');
  await mkdir(folder, { recursive: true });
  await symlink(join(sharedJars, 'lib'), join(folder, 'lib'));
  await cp(join(sharedJars, 'manifest.json'), join(folder, 'manifest.json'));
  return folder;
}

test('neither a broken class archive nor one that the JVM crashes on stops a start', async () => {
  const folder = await borrowJars();
  // Stands for a JVM that crashes whenever it is given the archive.
  await script(
    join(programs, 'java'),
    `case "$*" in *SharedArchiveFile*) test -e '${programs}/crash' && kill -ABRT $$;; esac`,
    `exec '${realJava}' "$@"`,
  );
  const archive = join(folder, `classes-${(await findJava()).build}.jsa`);
  await writeFile(archive, 'no archive');
  const home = await temporaryFolder();
  await (await openEngine({ home })).stop();
  await access(archive);
  await writeFile(join(programs, 'crash'), '');
  await (await openEngine({ home })).stop();
  await expect(access(archive)).rejects.toThrow();
});
