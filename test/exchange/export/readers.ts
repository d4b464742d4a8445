import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
/** A reader prints all that it has read. */
const run = (command: string, args: readonly string[]) => execute(command, args, { maxBuffer: 1 << 30 });

/** A Python that has networkx, igraph and followthemoney. */
export const python = process.env.DEMARCHE_PYTHON ?? '';
/** Gephi's toolkit: one archive that holds all it needs. */
export const gephi = process.env.DEMARCHE_GEPHI ?? '';

/** What a reader says of a graph; only that of Python can have failed. */
export interface Read {
  readonly error?: string;
  /** What Gephi warned of. */
  readonly issues: readonly string[];
  readonly directed: boolean;
  readonly graph: Readonly<Record<string, unknown>>;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
  /** By which NetworkX tells parallel edges from one another. */
  readonly keys: readonly string[];
  readonly nodeColumns: readonly string[];
  readonly edgeColumns: readonly string[];
  readonly timeFormat: string;
}

/** A file to be opened: `graphml`, `gexf` or `pajek`, which Gephi knows by the end of the name. */
export interface Opened {
  readonly reader: 'networkx' | 'igraph' | 'gephi';
  readonly format: 'graphml' | 'gexf' | 'pajek';
  readonly text: string;
}

/** Has files opened by others, each reader being started once. */
export async function open(files: readonly Opened[]): Promise<Read[]> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-readers-'));
  try {
    const named = files.map((file, index) => ({
      ...file,
      path: join(folder, `${index}.${ENDS[file.format]}`),
    }));
    await Promise.all(named.map(({ path, text }) => writeFile(path, text)));
    const script = named.flatMap(({ reader, format, path }) => [reader, format, path]);
    const { stdout } =
      files[0]?.reader === 'gephi'
        ? await run('java', ['-cp', gephi, readerAt('Gephi.java'), ...named.map(({ path }) => path)])
        : await run(python, [readerAt('read.py'), ...script]);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const ENDS = { graphml: 'graphml', gexf: 'gexf', pajek: 'net' };

/** Where a program of `readers/` stands. */
export function readerAt(name: string): string {
  return fileURLToPath(new URL(`readers/${name}`, import.meta.url));
}
