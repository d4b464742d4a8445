import type { Finding } from './findings.ts';
import type { Path } from './located.ts';
import { dossierSchema } from './schema.ts';
import { isRecord } from './select.ts';

/** A conference of 2,000 named participants. Checking costs memory with the largest record, not with their number. */
const MAX_VALUES = 10_000;
const SECTIONS = Object.keys(dossierSchema.shape);

/** Records so large that none of them is looked into. */
export function sizeFindings(dossier: unknown): Finding[] {
  if (!isRecord(dossier)) return [];
  return SECTIONS.flatMap((section) => {
    const records = Object.hasOwn(dossier, section) ? dossier[section] : undefined;
    if (!Array.isArray(records)) return isLarge(records) ? [large([section])] : [];
    return records.flatMap((record, index) => (isLarge(record) ? large([section, index]) : []));
  });
}

function isLarge(record: unknown): boolean {
  return valuesIn(record, MAX_VALUES) > MAX_VALUES;
}

function large(path: Path): Finding {
  const message = `This record holds more than ${MAX_VALUES} values; expected several records.`;
  return { path, code: 'TOO_LARGE', message };
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
