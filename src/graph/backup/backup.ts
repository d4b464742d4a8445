import { createHash } from 'node:crypto';
import { sha256 } from '../../dossier/spans.ts';
import type { Database } from '../database.ts';
import { GRAPH_FORMAT } from '../format.ts';
import { encodeLine, type LineKind, type LineValues, type PartDigest, type RemovedNote } from './lines.ts';
import { loadedSources, readWhole, recordsOf, type WholeSource } from './whole-source.ts';

/** What the first line of a back-up says. */
export const BACKUP_FORMAT = 'demarche-backup';
/** The version of the back-up format that this program reads and writes. */
export const BACKUP_VERSION = 1;

/** So many characters are written at once. */
const CHUNK = 65_536;

/** What a back-up holds. */
export interface BackupReport {
  readonly sources: number;
  readonly texts: number;
  readonly removed: number;
  readonly lines: number;
}

/** A back-up of all sources that are loaded when it begins, each as it is when its turn comes. */
export class Backup {
  private line = 0;
  private texts = 0;
  private removed = 0;
  private readonly manifest: PartDigest[] = [];
  private readonly whole = createHash('sha256');
  private part = createHash('sha256');

  /** @param onSource told after each source */
  constructor(
    private readonly database: Database,
    private readonly onSource: (source: string, done: number, of: number) => void = () => undefined,
  ) {}

  /** What has been written up to now. */
  get report(): BackupReport {
    const { texts, removed, line } = this;
    return { sources: this.manifest.length, texts, removed, lines: line };
  }

  /**
   * The content of the file, bit by bit.
   * @throws SystemError PARTLY_LOADED, CONTENT_DAMAGED, GRAPH_FORMAT, SERVICE_UNAVAILABLE
   */
  async *content(): AsyncGenerator<string> {
    let chunk = '';
    for await (const line of this.lines()) {
      chunk += line;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  }

  private async *lines(): AsyncGenerator<string> {
    const sources = await loadedSources(this.database);
    const at = new Date().toISOString();
    yield this.add('header', {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      graphFormat: GRAPH_FORMAT,
      at,
    });
    for (const [index, source] of sources.entries()) {
      // It may have been removed meanwhile.
      const held = await readWhole(this.database, source);
      if (held) yield* this.source(held);
      this.onSource(source, index + 1, sources.length);
    }
    for (const note of await this.database.read<RemovedNote>('backup/removed')) {
      this.removed += 1;
      yield this.add('removed', note);
    }
    for (const digest of this.manifest) yield this.add('manifest', digest);
    yield this.add('close', {
      sources: this.manifest.length,
      removed: this.removed,
      lines: this.line,
      sha256: this.whole.copy().digest('hex'),
    });
  }

  private *source({ source, load, dossier, text }: WholeSource): Generator<string> {
    this.part = createHash('sha256');
    const line = this.line + 1;
    yield this.add('part', { source, load });
    for (const record of recordsOf(dossier)) yield this.add('record', record);
    if (text !== undefined) {
      this.texts += 1;
      yield this.add('text', { sha256: sha256(text), text });
    }
    const digest = { source, line, lines: this.line + 1 - line, sha256: this.part.digest('hex') };
    this.part = createHash('sha256');
    this.manifest.push(digest);
    yield this.add('end', digest);
  }

  private add<K extends LineKind>(kind: K, value: LineValues[K]): string {
    this.line += 1;
    const line = encodeLine(this.line, kind, value);
    this.whole.update(line);
    this.part.update(line);
    return line;
  }
}
