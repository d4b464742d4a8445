import { access, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeArchive } from '../../../src/graph/engine/archive.ts';
import { findOnPath } from '../../../src/graph/engine/files.ts';
import { openEngine } from '../../../src/graph/engine/index.ts';
import { provideJars } from '../../../src/graph/engine/jars.ts';
import { findJava } from '../../../src/graph/engine/java.ts';
import { jar, signed } from './jar.ts';
import { removeFolders, script, temporaryFolder, until } from './support.ts';

afterAll(removeFolders);

const realJava =
  (process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java')) || findOnPath('java') || '';
const silent = { onProgress: () => undefined, signal: undefined };

let programs: string;
let cache: string;

/** PATH has the shell's own tools and what a test puts there; the cache is empty. */
beforeEach(async () => {
  programs = await temporaryFolder();
  cache = await temporaryFolder();
  for (const tool of ['sh', 'sleep', 'touch', 'mkdir', 'cat']) {
    await symlink(findOnPath(tool) ?? '', join(programs, tool));
  }
  vi.stubEnv('PATH', programs);
  vi.stubEnv('JAVA_HOME', '');
  vi.stubEnv('XDG_CACHE_HOME', cache);
});
afterEach(() => vi.unstubAllEnvs());

describe('Java', () => {
  const ways = {
    exitCode: 2,
    hint: expect.stringMatching(/JAVA_HOME[\s\S]*NEO4J_URI[\s\S]*docker compose up/),
  };

  test('none', async () => {
    await expect(openEngine({ home: await temporaryFolder() })).rejects.toMatchObject({
      ...ways,
      code: 'JAVA_MISSING',
      message: expect.stringContaining('PATH'),
    });
  });

  test('JAVA_HOME names a folder without one', async () => {
    vi.stubEnv('JAVA_HOME', programs);
    await expect(findJava()).rejects.toMatchObject({
      ...ways,
      code: 'JAVA_MISSING',
      message: expect.stringContaining(`JAVA_HOME=${programs}`),
    });
  });

  test.each([
    ['openjdk version "11.0.22" 2024-01-16', 'this is 11.'],
    ['java version "1.8.0_402"', 'this is 8.'],
    ['openjdk version "25" 2025-09-16', 'this is 25.'],
    ['something else', 'something else'],
  ])('one that Neo4j does not run on: %s', async (version, told) => {
    await script(join(programs, 'java'), `echo '${version}' >&2`);
    await expect(findJava()).rejects.toMatchObject({
      ...ways,
      code: 'JAVA_UNSUPPORTED',
      message: expect.stringContaining(told),
    });
  });

  test('one that does not run', async () => {
    await script(join(programs, 'java'), 'echo broken >&2', 'exit 1');
    await expect(findJava()).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining('broken'),
    });
  });

  test('17 and 21 are told apart by their builds, whatever options the environment has', async () => {
    const seventeen = `echo 'openjdk version "17.0.1" 2021-10-19' >&2`;
    await script(join(programs, 'java'), seventeen);
    const older = await findJava();
    await script(join(programs, 'java'), 'echo "Picked up JAVA_TOOL_OPTIONS: -Xss1m" >&2', seventeen);
    expect((await findJava()).build).toBe(older.build);
    await script(join(programs, 'java'), `echo 'openjdk version "21.0.1" 2023-10-17' >&2`);
    expect((await findJava()).build).not.toBe(older.build);
  });
});

describe('the jars', () => {
  /** A `mvn` that makes two jars where it is told to, after `wait` seconds. */
  const maven = (wait = 0) =>
    script(
      join(programs, 'mvn'),
      'for a in "$@"; do case $a in -DoutputDirectory=*) IFS==; set -- $a; folder=$2;; esac; done',
      'echo "Downloaded from central: https://repo.example/one.jar (1.5 MB at 3 MB/s)"',
      'echo one > $folder/one.jar',
      `sleep ${wait}`,
      'echo two > $folder/two.jar',
    );

  test('no Maven', async () => {
    await expect(provideJars(silent)).rejects.toMatchObject({
      code: 'MAVEN_MISSING',
      exitCode: 2,
      hint: expect.stringContaining('NEO4J_URI'),
    });
  });

  test('no network: Maven says so, and we say where a proxy is set', async () => {
    await script(
      join(programs, 'mvn'),
      'echo "[INFO] Scanning for projects..."',
      'echo "[ERROR] Failed to execute goal on project neo4j: Could not transfer artifact org.neo4j:neo4j:pom:5.26.28 from/to central: Unknown host repo.example"',
      'echo "[ERROR] "',
      'exit 1',
    );
    await expect(provideJars(silent)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      exitCode: 2,
      message: expect.stringContaining('Unknown host repo.example'),
      hint: expect.stringMatching(/MAVEN_OPTS[\s\S]*proxyHost[\s\S]*settings\.xml[\s\S]*JAVA_HOME/),
    });
    expect(await readdir(join(cache, 'demarche'))).toEqual([]);
  });

  test('what is about to come is told first', async () => {
    await maven();
    const told: string[] = [];
    await provideJars({ ...silent, onProgress: (line) => told.push(line) });
    expect(told[0]).toMatch(/Maven Central.*138 MB.*GPL/);
  });

  test('a signed one lies there without its signature', async () => {
    const path = join(programs, 'signed.jar');
    await writeFile(path, jar(signed));
    await script(
      join(programs, 'mvn'),
      'for a in "$@"; do case $a in -DoutputDirectory=*) IFS==; set -- $a; folder=$2;; esac; done',
      `cat '${path}' > $folder/one.jar`,
    );
    const { classPath } = await provideJars(silent);
    const bytes = await readFile(classPath[0] ?? '');
    expect(bytes.length).toBeLessThan(jar(signed).length);
    expect(bytes.toString('latin1').split('META-INF/SIGNED.SF')).toHaveLength(2);
  });

  test('several at once get one and the same whole folder', async () => {
    await maven(0.2);
    const all = await Promise.all([provideJars(silent), provideJars(silent), provideJars(silent)]);
    const names = ['one.jar', 'two.jar'].map((name) => join(cache, 'demarche', 'neo4j-5.26.28', 'lib', name));
    expect(all.map((jars) => jars.classPath)).toEqual([names, names, names]);
    expect(await readdir(join(cache, 'demarche'))).toEqual(['neo4j-5.26.28']);
  });

  test('an aborted download leaves nothing, and one of a killed process goes with the next', async () => {
    await maven(30);
    const abortion = new AbortController();
    const providing = provideJars({ ...silent, signal: abortion.signal });
    await until(async () => (await readdir(join(cache, 'demarche')).catch(() => [])).length === 1);
    abortion.abort();
    await expect(providing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(join(cache, 'demarche'))).toEqual([]);

    await mkdir(join(cache, 'demarche', 'download-999999999-x'));
    await maven();
    await provideJars(silent);
    expect(await readdir(join(cache, 'demarche'))).toEqual(['neo4j-5.26.28']);
  });

  test('a damaged folder is not used, but fetched anew', async () => {
    await maven();
    const { classPath } = await provideJars(silent);
    await writeFile(classPath[0] ?? '', 'cut off');
    const again = await provideJars(silent);
    expect(again.classPath).toEqual(classPath);
    await access(classPath[0] ?? '');
    expect(await readdir(join(cache, 'demarche'))).toEqual(['neo4j-5.26.28']);
  });

  test('a cache where nobody may write', async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(programs, 'sh'));
    await maven();
    await expect(provideJars(silent)).rejects.toMatchObject({
      code: 'CACHE_UNWRITABLE',
      hint: expect.stringContaining('XDG_CACHE_HOME'),
    });
  });
});

describe('the class archive', () => {
  test('is made from the classes that a session noted, whole or not at all', async () => {
    const folder = await temporaryFolder();
    const notes = join(folder, 'classes.txt');
    const java = { path: realJava, build: 'x' };
    const archive = { path: join(folder, 'classes-x.jsa'), exists: false, options: [] };
    await writeFile(notes, `java/lang/Object id: 0\njava/lang/String id: 1\n${'x'.repeat(5000)}\njava/la`);
    await writeFile(join(folder, 'classes-x.jsa.999999999.tmp'), 'left by a killed process');
    const input = { java, archive, notes, options: ['-XX:+UseParallelGC'] };
    await makeArchive(input, AbortSignal.timeout(1)).catch(() => undefined);
    expect((await readdir(folder)).sort()).toEqual(['classes.txt']);
    await makeArchive(input, new AbortController().signal);
    expect((await readdir(folder)).sort()).toEqual(['classes-x.jsa', 'classes.txt']);
  });
});
