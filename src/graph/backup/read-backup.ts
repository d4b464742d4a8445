import { createHash } from 'node:crypto';
import { type Dossier, dossierSchema } from '../../dossier/schema.ts';
import { sha256 } from '../../dossier/spans.ts';
import { InputError } from '../../errors.ts';
import { GRAPH_FORMAT } from '../format.ts';
import { assertionsOf } from '../write/from-dossier.ts';
import { assertionsHash } from '../write/replace.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup.ts';
import {
  backupDamaged,
  decodeLine,
  encodeLine,
  type Line,
  type LineKind,
  type LineValues,
  type LoadNote,
  type PartDigest,
  type RemovedNote,
} from './lines.ts';
import type { WholeSource } from './whole-source.ts';

/** What may stand where no source is open. */
const BETWEEN = ['part', 'removed', 'manifest', 'close'] as const;

/** Reads a back-up from its first line to its last, and proves every byte on the way. */
export class BackupReader {
  /** What was removed; complete once all has been read. */
  readonly removed: RemovedNote[] = [];
  private readonly lines: AsyncIterator<string>;
  private readonly manifest: PartDigest[] = [];
  private readonly whole = createHash('sha256');
  private part = createHash('sha256');
  private number = 0;
  /** The line that was read last; no digest holds it yet. */
  private last = '';

  /** @param file named in errors only */
  constructor(
    private readonly file: string,
    lines: AsyncIterable<string>,
  ) {
    this.lines = lines[Symbol.asyncIterator]();
  }

  /**
   * The sources, in their order; only once all have been read is the whole proved.
   * @throws InputError BACKUP_DAMAGED, BACKUP_UNKNOWN, BACKUP_VERSION
   */
  async *sources(): AsyncGenerator<WholeSource> {
    this.checkVersions(await this.next('header'));
    let line = await this.next(...BETWEEN);
    for (; line.kind === 'part'; line = await this.next(...BETWEEN)) yield await this.source(line.value);
    for (; line.kind === 'removed'; line = await this.next(...BETWEEN)) this.removed.push(line.value);
    for (const digest of this.manifest) {
      this.expect(line, 'manifest', digest);
      line = await this.next(...BETWEEN);
    }
    this.expect(line, 'close', {
      sources: this.manifest.length,
      removed: this.removed.length,
      lines: this.number - 1,
      sha256: this.whole.digest('hex'),
    });
    await this.finish();
  }

  private checkVersions({
    value: { format, version, graphFormat },
  }: Extract<Line, { kind: 'header' }>): void {
    if (format !== BACKUP_FORMAT) throw noBackup(this.file);
    if (version !== BACKUP_VERSION) throw wrongVersion(`${this.file} has version`, version, BACKUP_VERSION);
    // An older one is no obstacle: dossiers are restored, not nodes.
    if (graphFormat > GRAPH_FORMAT) {
      throw wrongVersion(`${this.file} holds a graph of the format`, graphFormat, GRAPH_FORMAT);
    }
  }

  private async source({ source, load }: LineValues['part']): Promise<WholeSource> {
    const start = this.number;
    this.part = createHash('sha256');
    const records: Readonly<Record<string, unknown>>[] = [];
    let line: Line = await this.next('record');
    for (; line.kind === 'record'; line = await this.next('record', 'text', 'end')) records.push(line.value);
    const text = line.kind === 'text' ? line.value.text : undefined;
    if (line.kind === 'text') line = await this.next('end');
    const sha256 = this.part.digest('hex');
    const digest = { source, line: start, lines: this.number - start, sha256 };
    this.part = createHash('sha256');
    this.expect(line, 'end', digest);
    this.manifest.push(digest);
    const wrong = (what: string) => this.damaged(`the source "${source}" ${what}`, start);
    return { source, load, text, dossier: provenDossier(records, load, text, wrong) };
  }

  private async next<K extends LineKind>(...kinds: readonly K[]): Promise<Extract<Line, { kind: K }>> {
    this.whole.update(this.last);
    this.part.update(this.last);
    this.number += 1;
    const { value = '', done } = await this.lines.next();
    const expected = `expected ${kinds.map((kind) => `"${kind}"`).join(' or ')}`;
    if (this.number === 1 && !value.startsWith('{"line":1,')) throw noBackup(this.file);
    if (done || value === '') throw this.damaged(`the back-up breaks off here; ${expected}`);
    const line = decodeLine(value, this.number);
    if (typeof line === 'string') throw this.damaged(line);
    if (!(kinds as readonly string[]).includes(line.kind))
      throw this.damaged(`"${line.kind}" stands here; ${expected}`);
    this.last = `${value}\n`;
    return line as Extract<Line, { kind: K }>;
  }

  /** What can be reckoned must stand in the file as it is reckoned. */
  private expect<K extends LineKind>(line: Line, kind: K, value: LineValues[K]): void {
    const [expected, found] = [encodeLine(this.number, kind, value), this.last];
    if (found !== expected) {
      throw this.damaged(
        `"${line.kind}" says ${JSON.stringify(line.value)}; expected ${kind} ${JSON.stringify(value)}`,
      );
    }
  }

  /** Behind the last line break there is nothing. */
  private async finish(): Promise<void> {
    const rest = await this.lines.next();
    this.number += 1;
    if (rest.done) throw this.damaged('the line break behind the last line is missing', this.number - 1);
    if (rest.value !== '' || !(await this.lines.next()).done)
      throw this.damaged('there is more behind the end');
  }

  private damaged(message: string, line = this.number): InputError {
    return backupDamaged(this.file, line, message);
  }
}

/** The dossier of which a part's lines are the records, once it is proved to be what was loaded. */
function provenDossier(
  records: readonly Readonly<Record<string, unknown>>[],
  load: LoadNote,
  text: string | undefined,
  wrong: (what: string) => InputError,
): Dossier {
  const sections: Record<string, unknown> = { ...records[0] };
  for (const record of records.slice(1)) {
    for (const [section, value] of Object.entries(record)) {
      const list = sections[section];
      if (Array.isArray(list)) list.push(value);
      else sections[section] = [value];
    }
  }
  const parsed = dossierSchema.safeParse(sections);
  if (!parsed.success) throw wrong(`is no dossier: ${parsed.error.issues[0]?.message}`);
  const { source, nodes, relationships } = assertionsOf(parsed.data);
  const hash = assertionsHash(
    source,
    [...nodes, ...relationships].map((each) => each.hash),
  );
  if (hash !== load.hash) throw wrong(`is not what was loaded: its hash is ${hash}, expected ${load.hash}`);
  if (text !== undefined && sha256(text) !== parsed.data.source.sha256)
    throw wrong('comes with another text');
  return parsed.data;
}

function noBackup(file: string): InputError {
  return new InputError(
    'BACKUP_UNKNOWN',
    `${file} does not begin as a back-up does.`,
    'Expected a file that `demarche backup` wrote; dossiers are loaded with `demarche load`.',
  );
}

function wrongVersion(what: string, found: number, known: number): InputError {
  const hint =
    found > known
      ? 'Use the version of demarche that made it, or a newer one.'
      : 'Use the version of demarche that made it.';
  return new InputError('BACKUP_VERSION', `${what} ${found}; this program knows ${known}.`, hint);
}
