import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { InputError } from '../../../errors.ts';
import type { InputFile } from '../importer.ts';
import { MOST_CHARACTERS } from '../text-file.ts';

/** A Map holds few more, and 16 million take a gigabyte: some 60 bytes an event. */
const MOST = 16_000_000;
/** Positions in files take the lower 44 bits of a number that is exact up to 53. */
const FILE = 2 ** 44;
const MOST_FILES = 500;
const [LINE_FEED, TAB, ZERO, NINE] = [10, 9, 48, 57];

/** Where the rows of events stand, by their ids: a mention names an event, and its row may stand in any file. */
export class EventIndex {
  private readonly places = new Map<number, number>();
  private readonly open = new Map<number, number>();
  private block = Buffer.allocUnsafe(1 << 12);

  private constructor(private readonly files: readonly InputFile[]) {}

  /** @throws InputError TOO_MANY_EVENTS */
  static async of(files: readonly InputFile[], signal: AbortSignal): Promise<EventIndex> {
    const index = new EventIndex(files);
    if (files.length > MOST_FILES) throw tooMany(`${files.length} files of events`, `${MOST_FILES}`);
    for (const [number, file] of files.entries()) await index.add(number, file, signal);
    return index;
  }

  /** The line of an event's row, the first that there is; undefined where there is none. */
  line(id: number): string | undefined {
    const place = this.places.get(id);
    if (place === undefined) return undefined;
    const number = Math.floor(place / FILE);
    const descriptor = this.open.get(number) ?? openSync((this.files[number] as InputFile).path, 'r');
    this.open.set(number, descriptor);
    return this.lineAt(descriptor, place % FILE);
  }

  close(): void {
    for (const descriptor of this.open.values()) closeSync(descriptor);
    this.open.clear();
  }

  /** Reads as a whole what mostly lies in memory already: a million callbacks would take longer than these reads. */
  private lineAt(descriptor: number, position: number): string {
    for (;;) {
      const length = readSync(descriptor, this.block, 0, this.block.length, position);
      const found = this.block.subarray(0, length).indexOf(LINE_FEED);
      const end = found < 0 ? length : found;
      const isWhole = found >= 0 || length < this.block.length || length > MOST_CHARACTERS;
      if (isWhole) return this.block.toString('utf8', 0, this.block[end - 1] === 13 ? end - 1 : end);
      this.block = Buffer.allocUnsafe(this.block.length * 2);
    }
  }

  /** Takes the digits with which each line begins. */
  private async add(number: number, file: InputFile, signal: AbortSignal): Promise<void> {
    let [offset, start, id, isInId] = [0, 0, 0, true];
    const chunks: AsyncIterable<Buffer> = createReadStream(file.path, { highWaterMark: 1 << 18, signal });
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += 1) {
        if (!isInId) {
          const end = chunk.indexOf(LINE_FEED, at);
          if (end < 0) break;
          [at, start, id, isInId] = [end, offset + end + 1, 0, true];
          continue;
        }
        const byte = chunk[at] as number;
        if (byte >= ZERO && byte <= NINE) id = id * 10 + byte - ZERO;
        // A byte order mark stands before the first.
        else if (offset === 0 && at < 3 && start === at && byte >= 0x80) start += 1;
        else if (byte === LINE_FEED) [start, id] = [offset + at + 1, 0];
        else {
          if (byte === TAB) this.put(id, number * FILE + start, file);
          isInId = false;
        }
      }
      offset += chunk.length;
    }
  }

  private put(id: number, place: number, { name }: InputFile): void {
    if (this.places.has(id)) return;
    if (this.places.size >= MOST) throw tooMany(`more than ${MOST} events up to ${name}`, `${MOST}`);
    this.places.set(id, place);
  }
}

function tooMany(found: string, most: string): InputError {
  const message = `There are ${found}; beside mentions, at most ${most} are read at a time.`;
  return new InputError('TOO_MANY_EVENTS', message, 'Import a part of the time after the other.');
}
