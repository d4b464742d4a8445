import { type FileHandle, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemError } from '../../errors.ts';

/** Of a gigabyte, each holds some ten megabytes. */
export const BUCKETS = 128;
/** Bytes that are taken up at once: no text can be much larger. */
const MOST_TOGETHER = 400_000_000;
/** Characters that are written at once. */
const BLOCK = 1 << 17;

/**
 * Lines that are put down in buckets in a temporary folder, so that what belongs together is found together however much
 * there is of it: an external hash partition.
 */
export class Spool {
  private readonly pending: string[] = Array(BUCKETS).fill('');
  private readonly handles: (FileHandle | undefined)[] = [];

  private constructor(private readonly folder: string) {}

  static async open(): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-import-')).catch((error: Error) => {
      const hint = 'Let TMPDIR name a folder that can be written to, with room for what is imported.';
      throw new SystemError('FILE_UNWRITTEN', `No temporary folder: ${error.message}.`, hint, {
        cause: error,
      });
    });
    return new Spool(folder);
  }

  /** @param key what belongs together has one */
  put(key: string, value: unknown): Promise<void> | undefined {
    const bucket = bucketOf(key);
    this.pending[bucket] += `${JSON.stringify(value)}\n`;
    return (this.pending[bucket] as string).length < BLOCK ? undefined : this.flush(bucket);
  }

  /** What was put down, a bucket after the other; the values of a bucket in the order in which they came. */
  async *buckets<T>(): AsyncGenerator<T[]> {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const values = await this.bucket<T>(bucket);
      if (values.length > 0) yield values;
    }
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await Promise.all(this.handles.map((handle) => handle?.close()));
    await rm(this.folder, { recursive: true, force: true });
  }

  async bucket<T>(bucket: number): Promise<T[]> {
    const pending = this.pending[bucket] as string;
    const { size = 0 } = (await this.handles[bucket]?.stat()) ?? {};
    if (size > MOST_TOGETHER) throw tooLarge(this.folder);
    const written = this.handles[bucket] ? await readFile(this.pathOf(bucket), 'utf8') : '';
    return parsed<T>(written + pending);
  }

  private async flush(bucket: number): Promise<void> {
    const text = this.pending[bucket] as string;
    this.pending[bucket] = '';
    const handle = this.handles[bucket] ?? (await open(this.pathOf(bucket), 'a', 0o600));
    this.handles[bucket] = handle;
    await handle.appendFile(text).catch((error: Error) => {
      const hint = 'Let TMPDIR name a folder with room for what is imported.';
      throw new SystemError('FILE_UNWRITTEN', `${this.folder}: ${error.message}.`, hint, { cause: error });
    });
  }

  private pathOf(bucket: number): string {
    return join(this.folder, String(bucket));
  }
}

function tooLarge(folder: string): SystemError {
  const message = `What belongs together in ${folder} is larger than ${MOST_TOGETHER / 1_000_000} MB.`;
  return new SystemError('IMPORT_TOO_LARGE', message, 'Divide the files, and import a part at a time.');
}

function parsed<T>(lines: string): T[] {
  return lines.length === 0 ? [] : (JSON.parse(`[${lines.slice(0, -1).replaceAll('\n', ',')}]`) as T[]);
}

function bucketOf(key: string): number {
  return hashOf(key) % BUCKETS;
}

/** FNV-1a, 32 bits: spreads keys evenly, and is quick. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
