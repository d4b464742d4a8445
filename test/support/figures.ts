import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** File to which long tests add their figures, a JSON text a line. */
    figures: string;
  }
}

interface Report {
  readonly promise: string;
  readonly figures: Readonly<Record<string, string | number>>;
}

const DOCS = new URL('../../docs/reliability.md', import.meta.url);
const MARK = '<!-- Written by `npm run test:long`; do not edit below. -->\n';

/** Gathers the figures of a long run and, at its end, writes or prints them; vitest calls it. */
export default async function gatherFigures(project: TestProject): Promise<() => Promise<void>> {
  const form = process.env.LONG || 'full';
  if (form !== 'short' && form !== 'full') throw new Error(`LONG=${form}: expected short or full`);
  const seed = process.env.SEED || '1';
  if (!/^\d{1,9}$/.test(seed)) throw new Error(`SEED=${seed}: expected a number of up to nine digits`);
  console.log(`Long tests, ${form} form, SEED=${seed}`);
  const folder = await mkdtemp(join(tmpdir(), 'demarche-figures-'));
  const file = join(folder, 'figures.jsonl');
  await writeFile(file, '');
  project.provide('figures', file);

  return async () => {
    const text = await readFile(file, 'utf8');
    await rm(folder, { recursive: true });
    const reports = text
      .split('\n')
      .filter(Boolean)
      .map((line): Report => JSON.parse(line));
    const circumstances = await describeRun(seed);
    const tables = reports.map((each): [string, string] => [each.promise, table(each, circumstances)]);
    if (form === 'full') await writeFile(DOCS, withTables(await readFile(DOCS, 'utf8'), tables));
    else console.log(tables.map(([, each]) => each).join('\n'));
  };
}

/** When, with which seed, by which command, with what and on what a run was made. */
async function describeRun(seed: string): Promise<string> {
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

/** Replaces the tables of the promises that this run has measured, and keeps those of the others. */
function withTables(docs: string, tables: readonly (readonly [string, string])[]): string {
  const [prose = '', written = ''] = docs.split(MARK);
  const kept = written
    .split(/^(?=### )/m)
    .filter((each) => each.startsWith('### '))
    .map((each) => [each.slice('### '.length, each.indexOf('\n')), `\n${each.trimEnd()}\n`] as const);
  const all = new Map([...kept, ...tables]);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${prose}${MARK}${sorted.join('')}`;
}
