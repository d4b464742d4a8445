import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

let folder: string;
let unpacked: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-pack-'));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
  });
  const [{ filename }] = JSON.parse(stdout);
  await run('tar', ['-xzf', join(folder, filename), '-C', folder]);
  unpacked = join(folder, 'package');
  await symlink(join(ROOT, 'node_modules'), join(unpacked, 'node_modules'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package that npm pack makes', () => {
  test('has a command that works from any folder', async () => {
    const { bin } = JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8'));
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    const seed = join(unpacked, 'seed', 'moscow-talks-2025-12-02.yaml');
    const { stdout } = await run(join(unpacked, bin.demarche), ['check', seed], { cwd: elsewhere });
    expect(stdout).toBe('1 dossier, no problems.\n');
  });

  test('brings along what it reads: statements, schema, seeds', async () => {
    const script = `import ${JSON.stringify(join(unpacked, 'dist/graph/catalogue.js'))};
      const { schema } = await import(${JSON.stringify(join(unpacked, 'dist/api/schema.js'))});
      console.log(schema.getQueryType().name);`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
    expect(stdout).toBe('Query\n');
  });

  test('brings along the guides that hints name', async () => {
    const { stdout: hints } = await run('grep', ['-rohE', 'docs/\\w+\\.md', join(unpacked, 'dist')]);
    const guides = new Set(hints.trim().split('\n'));
    expect(guides.size).toBeGreaterThan(1);
    for (const guide of guides) expect(await readFile(join(unpacked, guide), 'utf8')).toMatch(/^# /);
  });

  test('holds nothing that belongs to the work on it', async () => {
    const { stdout } = await run('tar', ['-tzf', join(folder, await packed())]);
    expect(stdout).not.toMatch(/package\/(test|src|\.ci|node_modules)\//);
  });
});

async function packed(): Promise<string> {
  const { stdout } = await run('ls', [folder]);
  return stdout.split('\n').find((name) => name.endsWith('.tgz')) ?? '';
}
