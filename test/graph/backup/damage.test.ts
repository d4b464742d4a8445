import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeLine } from '../../../src/graph/backup/lines.ts';
import type { Database } from '../../../src/graph/database.ts';
import { GRAPH_FORMAT } from '../../../src/graph/format.ts';
import { loadDossier } from '../../../src/graph/write/load.ts';
import {
  backupText,
  expectCutsRefused,
  expectFlipsRefused,
  expectSwapsRefused,
  refusal,
} from '../../support/backup.ts';
import { dossier, emptyGraph, fixture, freshGraph, says } from '../../support/graph.ts';

let graph: Database;
let text: string;
let lines: string[];

beforeAll(async () => {
  graph = await freshGraph();
  await loadDossier(graph, await fixture('two-reports.yaml'));
  await loadDossier(
    graph,
    dossier('paper', '2024-01-01', {
      people: ['ann'],
      claimed: ['toll'],
      statements: [says('s', 'ann', 'ASSERTS', 'toll')],
    }),
  );
  text = await backupText(graph);
  lines = text.split('\n').slice(0, -1);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const file = (of: readonly string[]) => of.map((line) => `${line}\n`).join('');
const indexOf = (part: string) => lines.findIndex((line) => line.includes(part));

test('a back-up is whole as it was written', async () => {
  expect(await refusal(text)).toBeUndefined();
});

describe('damage is named', () => {
  test('an altered letter of a record', async () => {
    const index = indexOf('"statements":{"id":"s"');
    const damaged = lines.with(index, (lines[index] as string).replace('"text":"s"', '"text":"t"'));
    expect(await refusal(file(damaged))).toMatch(
      new RegExp(
        `^BACKUP_DAMAGED backup.jsonl:${index + 1}: the SHA-256 of the record "statements s" is [0-9a-f]{64}, expected`,
      ),
    );
  });

  test('a line that is missing, doubled or moved', async () => {
    const at = (number: number, says: number) =>
      `BACKUP_DAMAGED backup.jsonl:${number}: this says that it is line ${says}; lines are missing, doubled or out of order.`;
    expect(await refusal(file(lines.toSpliced(3, 1)))).toBe(at(4, 5));
    expect(await refusal(file(lines.toSpliced(3, 0, lines[3] as string)))).toBe(at(5, 4));
    const swapped = lines.with(3, lines[4] as string).with(4, lines[3] as string);
    expect(await refusal(file(swapped))).toBe(at(4, 5));
  });

  test('a file that breaks off', async () => {
    expect(await refusal(file(lines.slice(0, 5)))).toBe(
      'BACKUP_DAMAGED backup.jsonl:6: the back-up breaks off here; expected "record" or "text" or "end".',
    );
    expect(await refusal(text.slice(0, -1))).toBe(
      `BACKUP_DAMAGED backup.jsonl:${lines.length}: the line break behind the last line is missing.`,
    );
    expect(await refusal('')).toContain('BACKUP_UNKNOWN backup.jsonl does not begin as a back-up does.');
  });

  test('more than was written', async () => {
    expect(await refusal(`${text}\n`)).toBe(
      `BACKUP_DAMAGED backup.jsonl:${lines.length + 1}: there is more behind the end.`,
    );
  });

  test('a record that was taken out, with all lines numbered and hashed anew', async () => {
    const cut = renumbered(lines.toSpliced(indexOf('"statements":{"id":"s"'), 1));
    expect(await refusal(file(cut))).toMatch(/^BACKUP_DAMAGED .* "end" says .*"lines":\d+.*; expected end /);
  });

  test('a whole source that was taken out, with all lines numbered and hashed anew', async () => {
    const [start, end] = [indexOf('"part":{"source":"paper"'), indexOf('"end":{"source":"paper"')];
    const cut = renumbered(lines.toSpliced(start, end - start + 1));
    expect(await refusal(file(cut))).toMatch(/^BACKUP_DAMAGED .*"manifest" says .*"paper"/);
  });
});

test('a newer version, of the back-up or of the graph, is refused', async () => {
  const header = JSON.parse(lines[0] as string).header;
  const newer = (change: object) =>
    refusal(encodeLine(1, 'header', { ...header, ...change }) + file(lines.slice(1)));
  expect(await newer({ version: 2 })).toBe(
    'BACKUP_VERSION backup.jsonl has version 2; this program knows 1.',
  );
  expect(await newer({ graphFormat: 9 })).toBe(
    `BACKUP_VERSION backup.jsonl holds a graph of the format 9; this program knows ${GRAPH_FORMAT}.`,
  );
});

describe('no damage goes unseen', () => {
  const seed = 20_251_202;

  test('a bit that flipped', () => expectFlipsRefused(text, { numRuns: 500, seed }));
  test('a file that was cut', () => expectCutsRefused(text, { numRuns: 100, seed }));
  test('runs of lines that changed places', () => expectSwapsRefused(text, { numRuns: 100, seed }));
});

function renumbered(cut: readonly string[]): string[] {
  return cut.map((line, index) => {
    const { line: _, sha256: __, ...held } = JSON.parse(line);
    const [[kind, value] = ['', null]] = Object.entries(held);
    return encodeLine(index + 1, kind as 'record', value as Record<string, unknown>).slice(0, -1);
  });
}
