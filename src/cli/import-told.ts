import type { InputError } from '../errors.ts';
import type { FileAccount, Reject } from '../exchange/import/account.ts';
import type { ImportLoaded } from './import-load.ts';
import { type OutputOptions, printNotice, printResult } from './output.ts';

/** What an import came to. */
interface Result extends Partial<ImportLoaded> {
  readonly sources: number;
  /** Where dossiers were written. */
  readonly written?: string | undefined;
  readonly files: readonly FileAccount[];
}

/** Reasons are long where they quote; a line of the account is not. */
const LONGEST = 200;

/** Tells what became of every record: per file, how many are kept, and why the others are not. */
export class ImportTold {
  private readonly first = new Map<string, Reject>();

  /** Remembers the first record that each reason refuses. */
  reject(reject: Reject): void {
    const key = keyOf(reject.file, reject.code);
    if (!this.first.has(key)) this.first.set(key, reject);
  }

  /** @param nothing says that nothing was kept, where that is so */
  print(options: OutputOptions, result: Result, nothing: InputError | undefined): void {
    const told = result.files.flatMap((file) => this.linesOf(file));
    if (!nothing) {
      printResult(options, result, [...told, ...outcome(result)]);
      return;
    }
    const { code, message, hint } = nothing;
    printResult(options, { ...result, error: { code, message, hint } }, told);
    if (!options.json) printNotice([message, hint].join('\n'));
  }

  private linesOf({ file, records, kept, refused, reasons, left }: FileAccount): string[] {
    const leftOut = Object.entries(left).map(([what, count]) => `${what} (${count})`);
    return [
      `${file}: ${records} records, ${kept} kept, ${refused} refused.`,
      ...Object.entries(reasons).map(([code, count]) => `  ${count} ${code}${this.example(file, code)}`),
      ...(leftOut.length > 0 ? [printable(`  Left out: ${leftOut.join(', ')}.`)] : []),
    ];
  }

  private example(file: string, code: string): string {
    const reject = this.first.get(keyOf(file, code));
    if (!reject) return '';
    const { line, id, reason } = reject;
    return printable(
      `, first in line ${line}${id === undefined ? '' : ` (${shortened(id)})`}: ${shortened(reason)}`,
    );
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What a file holds must not command the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Control}/gu, '\ufffd');
}

function outcome({ sources, loaded, written }: Result): string[] {
  const dossiers = sources === 1 ? '1 dossier' : `${sources} dossiers`;
  if (!loaded) {
    return [
      written === undefined
        ? `${dossiers}; nothing was written: give --out or --load.`
        : `${dossiers} written to ${written}.`,
    ];
  }
  const { changed, nodes, relationships, shrunk, removed } = loaded;
  const parts = removed > 0 ? ` ${removed} parts that are no more were removed.` : '';
  const said =
    shrunk > 0
      ? ` ${shrunk} of them were there before, and what these files do not say of them is gone: files that tell of the same sources go in one command.`
      : '';
  const gone = parts + said;
  return [
    changed === 0 && removed === 0
      ? `${dossiers}: unchanged.`
      : `${dossiers} loaded, ${changed} of them changed: ${nodes} nodes and ${relationships} relationships written.${gone}`,
  ];
}

function keyOf(file: string, code: string): string {
  return `${file}\n${code}`;
}
