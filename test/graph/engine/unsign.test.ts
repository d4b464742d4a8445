import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findJava } from '../../../src/graph/engine/java.ts';
import { unsign } from '../../../src/graph/engine/unsign.ts';
import { jar, signed } from './jar.ts';
import { removeFolders, temporaryFolder } from './support.ts';

afterAll(removeFolders);

/** What Java says when it is to run a jar. */
async function told(path: string): Promise<string> {
  const java = await findJava();
  return new Promise((resolve) => {
    execFile(java.path, ['-jar', path], (_, __, stderr) => resolve(stderr));
  });
}

/** The last file's entry in the directory is not to be recognised. */
function damaged(bytes: Buffer): Buffer {
  bytes[bytes.lastIndexOf('PK\x01\x02')] = 0;
  return bytes;
}

test('Java reads a jar without its signature as one that never had any', async () => {
  const path = join(await temporaryFolder(), 'signed.jar');
  await writeFile(path, jar({ ...signed, 'a/B.class': 'none' }));
  await unsign(path);
  expect(await told(path)).toContain('class nobody.Wrote');
  const bytes = await readFile(path, 'latin1');
  const directory = bytes.slice(bytes.indexOf('PK\x01\x02'));
  expect(directory).not.toContain('SIGNED');
  expect(directory).toContain('a/B.class');
});

test.each([
  ['a jar without a signature', jar({ 'META-INF/services/a.SF': '' })],
  ['a jar that is cut off', jar(signed).subarray(0, -30)],
  ['a jar with a damaged directory', damaged(jar(signed))],
  ['what is no jar', Buffer.from('one')],
])('%s is left as it is', async (_, bytes) => {
  const path = join(await temporaryFolder(), 'other.jar');
  await writeFile(path, bytes);
  await unsign(path);
  expect(await readFile(path)).toEqual(bytes);
});
