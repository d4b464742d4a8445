import edtf from 'edtf';
import { expect, test } from 'vitest';
import { dateBounds } from '../../src/dossier/dates.ts';
import { seeded } from './support.ts';

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2025-12-02', '2025-12-02', '2025-12-02'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02-29', '2000-02-29', '2000-02-29'],
  ['2025-12-02?', '2025-12-02', '2025-12-02'],
  ['2025-12~', '2025-12-01', '2025-12-31'],
  ['2025%', '2025-01-01', '2025-12-31'],
  ['2025-11/2025-12', '2025-11-01', '2025-12-31'],
  ['2025-12-02/2025-12', '2025-12-02', '2025-12-31'],
  ['2025?/2026~', '2025-01-01', '2026-12-31'],
  ['../2025-12-02', undefined, '2025-12-02'],
  ['/2025-12-02', undefined, '2025-12-02'],
  ['2025-12-02/..', '2025-12-02', undefined],
  ['2025-12-02?/', '2025-12-02', undefined],
  ['202X', '2020-01-01', '2029-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2025-XX', '2025-01-01', '2025-12-31'],
  ['2025-12-XX', '2025-12-01', '2025-12-31'],
  ['2025-21', '2025-01-01', '2025-03-31'],
  ['2025-24', '2025-10-01', '2025-12-31'],
  ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
])('%s lies between %s and %s', (text, from, to) => {
  expect(dateBounds(text)).toEqual({ ...(from && { from }), ...(to && { to }) });
});

test.each([
  ['2025-02-29', 'a day that does not exist'],
  ['2025-02-29/..', 'an end that does not exist'],
  ['2025-11-31', 'a day that does not exist'],
  ['2025-12-00', 'no day'],
  ['2025-00', 'no month'],
  ['2025-13', 'neither month nor season'],
  ['2025-12-05/2025-12-02', 'ends before it begins'],
  ['2025/2026/2027', 'two intervals'],
  ['../..', 'says nothing'],
  ['/', 'says nothing'],
  ['', 'empty'],
  [' 2025', 'space before'],
  ['2025-12-02\n', 'line break behind'],
  ['2025-12-02T10:00', 'a time of day'],
  ['2025-12-02T10:00:00Z', 'a time of day'],
  ['Y12025', 'years beyond four digits have no order as text'],
  ['25-12-02', 'two digits'],
  ['2025-1-2', 'single digits'],
  ['02.12.2025', 'German'],
  ['2 December 2025', 'English'],
  ['[2025, 2026]', 'a set: EDTF level 2'],
  ['2004-?06-11', 'EDTF level 2'],
  ['٢٠٢٥', 'other digits'],
  ['2'.repeat(1_000_000), 'endless'],
])('%j is refused: %s', (text) => {
  expect(dateBounds(text)).toBeUndefined();
});

test('the fast path says what the parser says, except of days that the parser invents', () => {
  const random = seeded(20251202);
  const pick = (below: number) => String(Math.floor(random() * below)).padStart(2, '0');
  for (let trial = 0; trial < 2000; trial += 1) {
    const day = [`${19 + Math.floor(random() * 3)}${pick(100)}`, pick(15), pick(34)].slice(
      0,
      1 + (trial % 3),
    );
    const text = day.join('-') + (['', '?', '~', '%'][trial % 4] ?? '');
    const leap = new Date(Date.UTC(Number(day[0]), 1, 29)).getUTCMonth() === 1;
    const expected = text.includes('-02-29') && !leap ? 'none' : parsed(text);
    expect(`${text}: ${describe(dateBounds(text))}`).toBe(`${text}: ${expected}`);
  }
});

function parsed(text: string): string {
  try {
    const { min, max } = edtf(text, { level: 1 });
    const day = (at: number | null) => new Date(at ?? 0).toISOString().slice(0, 10);
    return describe({ from: day(min), to: day(max) });
  } catch {
    return 'none';
  }
}

function describe(bounds: { from?: string; to?: string } | undefined): string {
  return bounds ? `${bounds.from} to ${bounds.to}` : 'none';
}
