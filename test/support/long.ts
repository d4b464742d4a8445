import { printFigures, writeFigures } from './figures.ts';

/** Where all randomness of a long run begins; `SEED` repeats a run, and each long run prints its own. */
export const SEED = Number(process.env.SEED || 1);

/** How many trials a test makes: few unless the long form is asked for, with LONG=full. */
export function trials(short: number, full: number): number {
  return process.env.LONG === 'full' ? full : short;
}

/**
 * Hands in what a long run measured, as soon as it is measured: a full run writes it into docs/reliability.md, any
 * other prints it.
 * @param promise the heading under which it stands
 * @param figures what was measured, with units, in the order of the table
 */
export async function report(
  promise: string,
  figures: Readonly<Record<string, string | number>>,
): Promise<void> {
  await (process.env.LONG === 'full' ? writeFigures : printFigures)({ promise, figures }, SEED);
}

/** The value below which a share of all values lies, such as 0.99; NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
