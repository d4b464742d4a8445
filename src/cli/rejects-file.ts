import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import type { Reject } from '../exchange/import/account.ts';
import { unwritten } from './files.ts';

/** What is refused, as JSON Lines; under its name the file stands whole or not at all. */
export class RejectsFile {
  private failure: Error | undefined;

  private constructor(
    private readonly path: string,
    private readonly stream: WriteStream,
  ) {
    stream.on('error', (error) => {
      this.failure = error;
    });
  }

  /** @throws InputError FILE_EXISTS; SystemError FILE_UNWRITTEN */
  static async open(given: string): Promise<RejectsFile> {
    const path = await realpath(given).catch(() => given);
    const there = await stat(path).catch(() => undefined);
    if (there && !there.isFile()) {
      throw new InputError('FILE_EXISTS', `${given} is there, and is no file.`, 'Name a file for --rejects.');
    }
    const stream = createWriteStream(partOf(path));
    try {
      await once(stream, 'open');
    } catch (error) {
      throw unwritten(path, error);
    }
    return new RejectsFile(path, stream);
  }

  add({ file, line, id, code, reason }: Reject): void {
    this.stream.write(`${JSON.stringify({ file, line, id, code, reason })}\n`);
  }

  /** @throws SystemError FILE_UNWRITTEN */
  async finish(): Promise<void> {
    try {
      this.stream.end();
      if (!this.failure) await once(this.stream, 'close');
      if (this.failure) throw this.failure;
      await rename(partOf(this.path), this.path);
    } catch (error) {
      await this.abandon();
      throw unwritten(this.path, error);
    }
  }

  async abandon(): Promise<void> {
    this.stream.destroy();
    await rm(partOf(this.path), { force: true });
  }
}

function partOf(path: string): string {
  return `${path}.${process.pid}.part`;
}
