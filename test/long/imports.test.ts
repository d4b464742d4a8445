import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { eventRows } from '../../bench/graph/event-rows.ts';
import { demarche } from '../support/command.ts';
import { report, trials } from '../support/long.ts';

/** A gigabyte of event data, and as much of entities. */
const EVENTS = trials(5_000, 2_800_000);
const ENTITIES = trials(5_000, 3_600_000);
/** Resident, of the command alone. */
const MOST_MEGABYTES = trials(400, 800);
const HOOK = new URL('../support/peak-memory.mjs', import.meta.url).href;

test('a gigabyte is read in memory that does not grow with it, every record accounted for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-imports-'));
  try {
    const figures: Record<string, string | number> = {};
    for (const [format, rows] of [
      ['gdelt', eventRows(EVENTS)],
      ['ftm', entityLines(ENTITIES)],
    ] as const) {
      const path = join(folder, `large.${format}`);
      await pipeline(Readable.from(lines(rows)), createWriteStream(path));
      const { records, cost } = await read(format, path, folder);
      expect({ format, flat: cost.megabytes < MOST_MEGABYTES }).toEqual({ format, flat: true });
      const size = Math.round((await stat(path)).size / 1_000_000);
      figures[`${format}: ${records} records, ${size} MB: processor, s / resident at most, MB`] =
        `${cost.seconds.toFixed(1)} / ${Math.round(cost.megabytes)}`;
      await rm(path);
    }
    await report('A gigabyte is imported in flat memory', figures);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Imports a file without a database; nothing is left of what was put down meanwhile. */
async function read(format: string, path: string, folder: string) {
  const cost = join(folder, 'cost.json');
  const { code, stdout, stderr } = await demarche(['import', format, path, '--json'], {
    env: { NODE_OPTIONS: `--import=${HOOK}`, COST_FILE: cost, TMPDIR: folder },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [account] = JSON.parse(stdout).files as { records: number; kept: number; refused: number }[];
  expect(account?.refused).toBe(0);
  expect((await readdir(folder)).filter((name) => name.startsWith('demarche-import-'))).toEqual([]);
  return {
    records: account?.kept ?? 0,
    cost: JSON.parse(await readFile(cost, 'utf8')) as { megabytes: number; seconds: number },
  };
}

/** People and companies of one large source, and who directs which: each names two that stand anywhere. */
function* entityLines(count: number): Generator<string> {
  const third = Math.floor(count / 3);
  for (let index = 0; index < count; index += 1) {
    const of = index % third;
    const [kind, properties] =
      index < third
        ? ['Person', { name: [`Person ${of}`], alias: [`P. ${of}`, `Персона ${of}`], country: ['fr'] }]
        : index < 2 * third
          ? ['Company', { name: [`Company ${of}`], jurisdiction: ['fr'], registrationNumber: [`${of}`] }]
          : [
              'Directorship',
              {
                director: [`p-${of}`],
                organization: [`c-${(of * 7) % third}`],
                role: ['Director'],
                startDate: ['2010-05-03'],
              },
            ];
    const id = kind === 'Person' ? `p-${of}` : kind === 'Company' ? `c-${of}` : `d-${index}`;
    const note =
      'of a register that is invented, with some words so that a line is as long as in life '.repeat(2);
    yield JSON.stringify({
      id,
      schema: kind,
      datasets: ['register'],
      properties: { ...(properties as object), notes: [note] },
    });
  }
}

function* lines(rows: Iterable<string>): Generator<string> {
  for (const row of rows) yield `${row}\n`;
}
