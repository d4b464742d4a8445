import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/dossier/spans.ts';
import { demarche } from '../support/command.ts';
import { withFiles } from './folder.ts';

const TEXT = 'Peace, they said. “Peace now.”';
const HEAD = "demarche: 1\nsource: {id: good, title: Good, published: '2025-12-03'}\n";
const dossier = (words: string) =>
  `${HEAD}# The one topic.\ntopics: [{id: peace, name: Peace, words: ${words}}]\n`;
const ANCHORED = dossier('x')
  .replace('id: good', `id: good, sha256: ${sha256(TEXT)}, length: ${TEXT.length}`)
  .replace('words: x', `at: [19, 28], sha256: ${sha256('Peace now')}`);

test('positions are written into the dossier, and a second run changes nothing', async () => {
  await withFiles({ 'a.yaml': dossier('Peace now'), 'text.txt': TEXT }, async (folder) => {
    const content = () => readFile(join(folder, 'a.yaml'), 'utf8');
    expect(await demarche(['anchor', 'a.yaml', 'text.txt'], { cwd: folder })).toMatchObject({
      stdout: '1 placed; nothing is missing or ambiguous.\n',
      stderr: '',
      code: 0,
    });
    expect(await content()).toBe(ANCHORED);
    const { mtimeMs } = await stat(join(folder, 'a.yaml'));
    expect(await demarche(['anchor', '--json', 'a.yaml', 'text.txt'], { cwd: folder })).toMatchObject({
      stdout: '{"placed":0}\n',
      stderr: '',
      code: 0,
    });
    expect(await content()).toBe(ANCHORED);
    expect((await stat(join(folder, 'a.yaml'))).mtimeMs).toBe(mtimeMs);
  });
});

test('what is ambiguous is listed with its places; exit code 1', async () => {
  await withFiles({ 'a.yaml': dossier('Peace'), 'text.txt': TEXT }, async (folder) => {
    const { stdout, stderr, code } = await demarche(['anchor', 'a.yaml', 'text.txt'], { cwd: folder });
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(
      /^a\.yaml:4:42: These words stand in 2 places; .*\n {4}at 0: .*\n {4}at 19: .*\n0 placed\. 1 problem found\.\n$/,
    );
  });
});

test('a link stays a link, and rights stay', async () => {
  await withFiles({ 'a.yaml': dossier('Peace now'), 'text.txt': TEXT }, async (folder) => {
    await chmod(join(folder, 'a.yaml'), 0o640);
    await symlink('a.yaml', join(folder, 'link.yaml'));
    expect((await demarche(['anchor', 'link.yaml', 'text.txt'], { cwd: folder })).code).toBe(0);
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(ANCHORED);
    expect((await stat(join(folder, 'a.yaml'))).mode & 0o777).toBe(0o640);
  });
});

test.each([
  [['a.jsonl', 'text.txt'], 'JSON Lines are not anchored.\nWrite the dossier as YAML or JSON.\n'],
  [['missing.yaml', 'text.txt'], /^Cannot read missing\.yaml: ENOENT.*\nCheck the path and its rights\.\n$/],
  [['a.yaml', 'latin.txt'], 'latin.txt is not UTF-8 in line 2.\nSave it as UTF-8.\n'],
])('%j: one clear message, nothing written', async (args, message) => {
  const files = {
    'a.yaml': dossier('Peace now'),
    'text.txt': TEXT,
    'latin.txt': Buffer.from('a\n\xe9', 'latin1'),
  };
  await withFiles(files, async (folder) => {
    const { stdout, stderr, code } = await demarche(['anchor', ...args], { cwd: folder });
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(
      typeof message === 'string' ? new RegExp(`^${message.replaceAll('.', '\\.')}$`) : message,
    );
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(files['a.yaml']);
  });
});
