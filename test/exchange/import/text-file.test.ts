import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesOf, textOf } from '../../../src/exchange/import/text-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The text of a file of these bytes. */
async function read(bytes: Uint8Array | string, encoding?: string): Promise<string> {
  const path = join(folder, 'file.txt');
  await writeFile(path, bytes);
  let text = '';
  for await (const piece of textOf({ name: 'file.txt', path, modified: '2025-01-01' }, encoding))
    text += piece;
  return text;
}

test('a byte order mark is no text', async () => {
  expect(await read('\ufeffé')).toBe('é');
  expect(await read(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]), 'utf-16le')).toBe('é');
});

test('Windows-1252 has letters and marks where Latin-1 has control characters', async () => {
  expect(await read(new Uint8Array([0x80, 0x93, 0xe9, 0x94, 0x9c]), 'windows-1252')).toBe('€“é”œ');
});

test('tells the line from which a file is of another encoding', async () => {
  const bytes = Buffer.concat([Buffer.from('a\nb\n'.repeat(100_000)), new Uint8Array([0xe9, 0x0a])]);
  await expect(read(bytes)).rejects.toThrow(/^file\.txt is not UTF-8 in line \d{6} or soon after\.$/);
});

test('a file that is not there is named', async () => {
  const missing = { name: 'gone.txt', path: join(folder, 'gone.txt'), modified: '2025-01-01' };
  await expect(textOf(missing).next()).rejects.toThrow('Cannot read gone.txt: ENOENT');
});

test('lines end by line feeds, with carriage returns or without, wherever pieces do', async () => {
  const pieces = async function* () {
    yield* ['a\r', '\nb\n', '\n', 'c'];
  };
  const found: string[] = [];
  for await (const { number, text, isCut } of linesOf(pieces())) found.push(`${number} ${text} ${isCut}`);
  expect(found).toEqual(['1 a false', '2 b false', '3  false', '4 c false']);
});

test('a line that is too long is cut, and the next is whole', async () => {
  const pieces = async function* () {
    yield `${'x'.repeat(10_000_001)}\ny`;
  };
  const found: [number, boolean][] = [];
  for await (const { text, isCut } of linesOf(pieces())) found.push([text.length, isCut]);
  expect(found).toEqual([
    [1_000, true],
    [1, false],
  ]);
});
