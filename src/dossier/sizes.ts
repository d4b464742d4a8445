import type { Finding } from './findings.ts';
import { dossierSchema } from './schema.ts';
import { selectRecords } from './select.ts';

/** A conference of 2,000 named participants. Checking costs memory with the largest record, not with their number. */
const MAX_VALUES = 10_000;

/** Records so large that none of them is looked into. */
export function sizeFindings(dossier: unknown): Finding[] {
  return Object.keys(dossierSchema.shape)
    .flatMap((section) => [...selectRecords(dossier, section), ...selectRecords(dossier, `${section}.*`)])
    .filter(({ value }) => valuesIn(value, MAX_VALUES) > MAX_VALUES)
    .map(({ path }) => {
      const message = `This record holds more than ${MAX_VALUES} values; expected several records.`;
      return { path, code: 'TOO_LARGE', message };
    });
}

/** How many values there are within one another, counted up to a limit. */
function valuesIn(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const key in value) {
    count += valuesIn((value as Record<string, unknown>)[key], limit - count);
    if (count > limit) break;
  }
  return count;
}
