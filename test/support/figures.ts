import { readFile, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';

/** What long tests measured: a promise, and figures with their units in the order of the table. */
export interface Report {
  readonly promise: string;
  readonly figures: Readonly<Record<string, string | number>>;
}

const DOCS = new URL('../../docs/reliability.md', import.meta.url);
const MARK = '<!-- Written by `npm run test:long`; do not edit below. -->\n';

/** Refuses an unknown form or seed of a long run, and says first with which it runs; vitest calls it. */
export default function announceRun(): void {
  const form = process.env.LONG || 'full';
  if (form !== 'short' && form !== 'full') throw new Error(`LONG=${form}: expected short or full`);
  const seed = process.env.SEED || '1';
  if (!/^\d{1,9}$/.test(seed)) throw new Error(`SEED=${seed}: expected a number of up to nine digits`);
  console.log(`Long tests, ${form} form, SEED=${seed}`);
}

/** Puts figures into docs/reliability.md, in place of earlier ones of the same promise. */
export async function writeFigures(measured: Report, seed: number): Promise<void> {
  const docs = await readFile(DOCS, 'utf8');
  await writeFile(DOCS, withTable(docs, measured.promise, table(measured, await describeRun(seed))));
}

/** Puts figures on the terminal. */
export async function printFigures(measured: Report, seed: number): Promise<void> {
  console.log(table(measured, await describeRun(seed)));
}

/** When, with which seed, by which command, with what and on what a run was made. */
async function describeRun(seed: number): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const [cpu] = cpus();
  return [
    new Date().toISOString().slice(0, 10),
    `\`SEED=${seed} npm run test:long\``,
    `Demarche ${version}`,
    `Node ${process.versions.node}`,
    `${type()} ${release().split('-')[0]}`,
    `${cpus().length} × ${cpu?.model.trim() || process.arch}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
  ].join(', ');
}

function table({ promise, figures }: Report, circumstances: string): string {
  const rows = Object.entries(figures).map(([name, value]) => `| ${name} | ${value} |`);
  return ['', `### ${promise}`, '', `${circumstances}.`, '', '| | |', '|---|---:|', ...rows, ''].join('\n');
}

/** Replaces the table of a promise, and keeps those of the others. */
function withTable(docs: string, promise: string, text: string): string {
  const [prose = '', written = ''] = docs.split(MARK);
  const kept = written
    .split(/^(?=### )/m)
    .filter((each) => each.startsWith('### '))
    .map((each) => [each.slice('### '.length, each.indexOf('\n')), `\n${each.trimEnd()}\n`] as const);
  const all = new Map([...kept, [promise, text]]);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, table]) => table);
  return `${prose}${MARK}${sorted.join('')}`;
}
