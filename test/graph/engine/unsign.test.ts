import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findJava } from '../../../src/graph/engine/java.ts';
import { unsign } from '../../../src/graph/engine/unsign.ts';
import { removeFolders, temporaryFolder } from './support.ts';

afterAll(removeFolders);

/** A jar of files that are not compressed. */
function jar(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    // Version, flags, method, time, date, checksum, and both sizes, as a file and the directory both have them.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(10, 0);
    common.writeUInt32LE(text.length, 14);
    common.writeUInt32LE(text.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    common.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name + text)]);
    parts.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

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

const manifest = 'Manifest-Version: 1.0\r\nMain-Class: nobody.Wrote\r\n\r\n';
const signature = { 'META-INF/SIGNED.SF': 'Signature-Version: 1.0\r\n\r\n', 'META-INF/SIGNED.RSA': 'broken' };

test('Java reads a jar without its signature as one that never had any', async () => {
  const path = join(await temporaryFolder(), 'signed.jar');
  await writeFile(path, jar({ 'META-INF/MANIFEST.MF': manifest, ...signature, 'a/B.class': 'none' }));
  await unsign(path);
  expect(await told(path)).toContain('class nobody.Wrote');
  const bytes = await readFile(path, 'latin1');
  const directory = bytes.slice(bytes.indexOf('PK\x01\x02'));
  expect(directory).not.toContain('SIGNED');
  expect(directory).toContain('a/B.class');
});

test.each([
  ['a jar without a signature', jar({ 'META-INF/MANIFEST.MF': manifest, 'META-INF/services/a.SF': '' })],
  ['a jar that is cut off', jar({ 'META-INF/MANIFEST.MF': manifest, ...signature }).subarray(0, -30)],
  ['a jar with a damaged directory', damaged(jar({ 'META-INF/MANIFEST.MF': manifest, ...signature }))],
  ['what is no jar', Buffer.from('one')],
])('%s is left as it is', async (_, bytes) => {
  const path = join(await temporaryFolder(), 'other.jar');
  await writeFile(path, bytes);
  await unsign(path);
  expect(await readFile(path)).toEqual(bytes);
});
