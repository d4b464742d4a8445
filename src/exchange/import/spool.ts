import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemError } from '../../errors.ts';

const BUCKETS = 128;
/** Characters that are written at once. */
const BLOCK = 1 << 17;
/** Bytes of a bucket that are taken up at once. */
const TOGETHER = 24_000_000;
/** Bytes of what cannot be divided: no text can be much larger. */
const MOST = 400_000_000;
/** Of a line, what it belongs to; as it is written, with escapes. */
const KEY = /^\["((?:[^"\\]|\\.)*)"/s;

/** A value that is put down, after what it belongs to. */
type Keyed = readonly [key: string, ...rest: readonly unknown[]];

/**
 * Lines that are put down in buckets in a temporary folder, so that what belongs together is found together however much
 * there is of it: an external hash partition.
 */
export class Spool {
  private readonly pending: string[];
  private readonly handles: (FileHandle | undefined)[] = [];
  private readonly sizes: number[];

  private constructor(
    private readonly folder: string,
    private readonly count: number,
    private readonly together: number,
    private readonly isPart: boolean,
  ) {
    this.pending = Array(count).fill('');
    this.sizes = Array(count).fill(0);
  }

  /** @param together bytes of a bucket that are taken up at once; what holds more is divided further */
  static async open(together = TOGETHER): Promise<Spool> {
    return new Spool(await temporaryFolder(), BUCKETS, together, false);
  }

  put(value: Keyed): Promise<void> | undefined {
    return this.putLine(JSON.stringify(value));
  }

  /** What was put down, the values of one key after those of another; of each, in the order in which they came. */
  async *groups<T extends Keyed>(): AsyncGenerator<T[]> {
    for (let bucket = 0; bucket < this.count; bucket += 1) {
      const size = (this.sizes[bucket] ?? 0) + (this.pending[bucket] ?? '').length;
      if (size > this.together && !this.isPart) yield* this.divided<T>(bucket, size);
      else if (size > MOST) throw tooLarge(this.folder);
      else if (size > 0) yield* grouped<T>((await this.written(bucket)) + this.pending[bucket]);
    }
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await Promise.all(this.handles.map((handle) => handle?.close()));
    await rm(this.folder, { recursive: true, force: true });
  }

  private putLine(line: string): Promise<void> | undefined {
    const bucket = this.bucketOf(line);
    this.pending[bucket] += `${line}\n`;
    return (this.pending[bucket] as string).length < BLOCK ? undefined : this.flush(bucket);
  }

  private async *divided<T extends Keyed>(bucket: number, size: number): AsyncGenerator<T[]> {
    const count = Math.ceil((2 * size) / this.together);
    const spool = new Spool(await temporaryFolder(), count, this.together, true);
    try {
      for await (const line of this.linesOf(bucket)) await spool.putLine(line);
      yield* spool.groups<T>();
    } finally {
      await spool.close();
    }
  }

  private async *linesOf(bucket: number): AsyncGenerator<string> {
    await this.flush(bucket);
    let rest = '';
    for await (const text of createReadStream(this.pathOf(bucket), 'utf8')) {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  }

  private async written(bucket: number): Promise<string> {
    return this.handles[bucket] ? readFile(this.pathOf(bucket), 'utf8') : '';
  }

  private async flush(bucket: number): Promise<void> {
    const text = this.pending[bucket] as string;
    this.pending[bucket] = '';
    this.sizes[bucket] = (this.sizes[bucket] ?? 0) + Buffer.byteLength(text);
    const handle = this.handles[bucket] ?? (await open(this.pathOf(bucket), 'a', 0o600));
    this.handles[bucket] = handle;
    await handle.appendFile(text).catch((error: Error) => {
      const hint = 'Let TMPDIR name a folder with room for what is imported.';
      throw new SystemError('FILE_UNWRITTEN', `${this.folder}: ${error.message}.`, hint, { cause: error });
    });
  }

  /** Lines of one bucket share the lower bits of their hash, so that the upper ones divide it. */
  private bucketOf(line: string): number {
    const hash = hashOf(keyOf(line));
    return (this.isPart ? hash >>> 7 : hash) % this.count;
  }

  private pathOf(bucket: number): string {
    return join(this.folder, String(bucket));
  }
}

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'demarche-import-')).catch((error: Error) => {
    const hint = 'Let TMPDIR name a folder that can be written to, with room for what is imported.';
    throw new SystemError('FILE_UNWRITTEN', `No temporary folder: ${error.message}.`, hint, { cause: error });
  });
}

function tooLarge(folder: string): SystemError {
  const message = `What belongs together in ${folder} is larger than ${MOST / 1_000_000} MB.`;
  return new SystemError('IMPORT_TOO_LARGE', message, 'Divide the files, and import a part at a time.');
}

/** Only the values of one key are held at a time, beside the text of all. */
function* grouped<T>(text: string): Generator<T[]> {
  const groups = new Map<string, string[]>();
  for (const line of text.slice(0, -1).split('\n')) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  for (const lines of groups.values()) yield JSON.parse(`[${lines.join(',')}]`) as T[];
}

function keyOf(line: string): string {
  return KEY.exec(line)?.[1] ?? '';
}

/** FNV-1a, 32 bits: spreads keys evenly, and is quick. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
