import { type Addressed, fromLines, toLines } from './address.ts';

const KIND = 'demarche-view';

/** A view as a file, for those that are too large for an address. */
export function toState(addressed: Addressed): string {
  return `${JSON.stringify({ kind: KIND, ...toLines(addressed) }, null, 2)}\n`;
}

/** The view that a file holds; null where it holds none. */
export function fromState(json: string): Addressed | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || !('kind' in read) || read.kind !== KIND) return null;
  const { text, numbers } = read as { text?: unknown; numbers?: unknown };
  if (typeof text !== 'string' || !Array.isArray(numbers) || !numbers.every(Number.isInteger)) return null;
  return fromLines({ text, numbers });
}
