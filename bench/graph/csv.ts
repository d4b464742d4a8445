import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInt } from 'neo4j-driver';
import { ARRAY_DELIMITER } from '../../src/exchange/export/neo4j.ts';

/** Properties that are floating point though they may be whole. */
const FLOATS = new Set(['lat', 'lon']);
/** Every row has so many properties, because which there are is known only at the end. */
const WIDTH = 24;
/** Characters that a file collects before it writes. */
const CHUNK = 1 << 18;

/** A file of rows with the same labels or type, and its header, as Neo4j's import takes them. */
export class CsvFile {
  /** Name of each property, with its column's header, in the order in which they turned up. */
  private readonly columns = new Map<string, string>();
  private readonly stream: WriteStream;
  private pending = '';

  /**
   * @param folder where the two files come to lie
   * @param name labels or type
   * @param ends columns before the properties
   */
  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly ends: readonly string[],
  ) {
    this.stream = createWriteStream(this.dataPath);
  }

  /** Header and data, as the import's option wants them. */
  get option(): string {
    return `${this.name}=${this.headerPath},${this.dataPath}`;
  }

  add(ends: readonly string[], properties: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(properties))
      if (!this.columns.has(name) && value !== null && value !== undefined)
        this.columns.set(name, `${name}:${typeOf(name, value)}`);
    const cells = [...this.columns.keys()].map((name) => cell(properties[name]));
    if (cells.length > WIDTH) throw new Error(`${this.name} has more than ${WIDTH} properties`);
    this.pending += `${[...ends.map(cell), ...cells].join(',')}${','.repeat(WIDTH - cells.length)}\n`;
    if (this.pending.length > CHUNK) this.flush();
  }

  /** Waits until what was added is on its way, so that memory does not fill. */
  async drained(): Promise<void> {
    if (this.stream.writableNeedDrain) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    this.flush();
    this.stream.end();
    await once(this.stream, 'close');
    const unused = Array<string>(WIDTH - this.columns.size).fill(':IGNORE');
    await writeFile(this.headerPath, `${[...this.ends, ...this.columns.values(), ...unused].join(',')}\n`);
  }

  private flush(): void {
    this.stream.write(this.pending);
    this.pending = '';
  }

  private get headerPath(): string {
    return join(this.folder, `${this.name.replaceAll(':', '-')}.header.csv`);
  }

  private get dataPath(): string {
    return join(this.folder, `${this.name.replaceAll(':', '-')}.csv`);
  }
}

function typeOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'boolean') return 'boolean';
  if (FLOATS.has(name)) return 'double';
  return typeof value === 'number' || isInt(value) ? 'long' : 'string';
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    // An empty cell would be no list at all.
    if (value.length === 0 || value.some((item) => String(item).includes(ARRAY_DELIMITER)))
      throw new Error(`this list cannot be imported: ${JSON.stringify(value)}`);
    return quoted(value.join(ARRAY_DELIMITER));
  }
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
