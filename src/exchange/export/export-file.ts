/** So many characters are handed on at once. */
const CHUNK = 65_536;

/** A file that is made piece by piece. */
export interface ExportFile {
  readonly name: string;
  readonly content: () => AsyncIterable<string>;
}

/** What an export is made up of. */
export interface ExportFiles {
  readonly files: readonly ExportFile[];
  /** Whether they belong into a folder, be there one or many. */
  readonly isFolder: boolean;
}

/** The content of a file in pieces large enough to be written or sent. */
export async function* inChunks({ content }: ExportFile): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of content()) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
