import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { Dossier } from '../src/dossier/schema.ts';
import { corpus } from './corpus.ts';
import { timed } from './timed.ts';

const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Prints the most memory that the process ever held, once it ends. */
const PEAK = "process.on('exit', () => console.error('PEAK', process.resourceUsage().maxRSS))";

/** Checking a dossier with the command as it is built, in each of the formats. */
export async function benchCheck(statements: number): Promise<void> {
  const [dossier] = corpus({ dossiers: 1, statements, people: 500, claims: 1_000, events: 200 });
  if (!dossier) throw new Error('no dossier was drawn');
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'));
  try {
    for (const [ending, text] of Object.entries(texts(dossier))) {
      const file = join(folder, `dossier.${ending}`);
      await writeFile(file, text);
      let peak = 0;
      const seconds = await timed(async () => {
        peak = await check(file);
      });
      const bytes = (await readFile(file)).length;
      console.log(
        `${ending.padEnd(6)} ${seconds.toFixed(1)} s, at most ${peak} MB, for ${statements} statements in ${(bytes / 1e6).toFixed(1)} MB`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function texts({ demarche, source, ...sections }: Dossier): Record<string, string> {
  const lines = Object.entries(sections).flatMap(([section, records]) =>
    records.map((record) => JSON.stringify({ [section]: record })),
  );
  const whole = { demarche, source, ...sections };
  return {
    yaml: stringify(whole),
    json: JSON.stringify(whole, null, 1),
    jsonl: [JSON.stringify({ demarche, source }), ...lines].join('\n'),
  };
}

/** @returns the most memory it held, in megabytes */
async function check(file: string): Promise<number> {
  const child = spawn(process.execPath, [`--import=data:text/javascript,${PEAK}`, COMMAND, 'check', file]);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  const [, kilobytes] = /PEAK (\d+)/.exec(said) ?? [];
  if (code !== 0 || kilobytes === undefined)
    throw new Error(`check ended with ${code}: ${said.slice(0, 500)}`);
  return Math.round(Number(kilobytes) / 1_000);
}
