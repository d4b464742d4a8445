import { readFile, writeFile } from 'node:fs/promises';

/** Where the parts of a zip archive begin (APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16). */
const ENTRY = 0x02014b50;
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const [ENTRY_SIZE, END_SIZE] = [46, 22];

const SIGNATURE = /^META-INF\/[^/]+\.(SF|RSA|DSA|EC)$/i;

/**
 * Takes the signatures out of a jar: Java verifies a signed one again each time that it is opened, which for two of Neo4j's
 * takes a quarter of a start, and keeps none of its classes in an archive. Maven has compared its checksum by then.
 * The directory alone is changed, from which Java reads what there is.
 */
export async function unsign(path: string): Promise<void> {
  const jar = await readFile(path);
  const end = jar.lastIndexOf(END);
  if (end < 0 || end + END_SIZE > jar.length) return;
  const start = jar.readUInt32LE(end + 16);
  const entries = [...entriesOf(jar, start, end)];
  // Of an archive that is damaged, or too large for these numbers, nothing is known.
  if (entries.length !== jar.readUInt16LE(end + 10)) return;
  const kept = entries.filter(({ name }) => !SIGNATURE.test(name)).map(({ bytes }) => bytes);
  if (kept.length === entries.length) return;
  const directory = Buffer.concat(kept);
  const tail = Buffer.from(jar.subarray(end));
  tail.writeUInt16LE(kept.length, 8);
  tail.writeUInt16LE(kept.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  await writeFile(path, Buffer.concat([jar.subarray(0, start), directory, tail]));
}

function* entriesOf(jar: Buffer, start: number, end: number): Iterable<{ name: string; bytes: Buffer }> {
  for (let at = start; at + ENTRY_SIZE <= end && jar.readUInt32LE(at) === ENTRY; ) {
    const named = jar.readUInt16LE(at + 28);
    const size = ENTRY_SIZE + named + jar.readUInt16LE(at + 30) + jar.readUInt16LE(at + 32);
    yield {
      name: jar.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + named),
      bytes: jar.subarray(at, at + size),
    };
    at += size;
  }
}
