import type { EventRecord } from '../../../dossier/schema.ts';
import { idOf } from '../ids.ts';
import type { RecordInput } from '../importer.ts';

/** Whether an event took place, and when, where a record bears a date. */
export interface Reality {
  readonly status: EventRecord['status'];
  /** Of an event that was not on the day of the record, that is the day of the text that tells of it. */
  readonly dated: (date: string) => string;
}

/** What the contexts of a record say. */
export interface Contexts {
  readonly reality: Reality;
  readonly topics: readonly RecordInput<'topics'>[];
  readonly left: readonly string[];
}

const HELD: Reality = { status: 'HELD', dated: (date) => date };

/** Contexts that are no topics. The first of these counts. */
const REALITIES: ReadonlyMap<string, Reality> = new Map<string, Reality>([
  ['negation', { status: 'DENIED', dated: (date) => date }],
  ['hypothetical', { status: 'POSSIBLE', dated: (date) => `${date}/..` }],
  ['future', { status: 'ANNOUNCED', dated: (date) => `${date}/..` }],
  ['historical', { status: 'HELD', dated: (date) => `../${date}` }],
]);

/** What contexts say of an event. */
export function contextsOf(texts: readonly string[]): Contexts {
  const names = itemsOf(texts);
  const [first, ...others] = [...REALITIES.keys()].filter((name) => names.includes(name));
  return {
    reality: REALITIES.get(first ?? '') ?? HELD,
    topics: names
      .filter((name) => !REALITIES.has(name))
      .map((name) => ({ id: idOf('plover-context', name), name })),
    left: others.map((name) => `context ${name}`),
  };
}

/** Each of several types, modes or contexts once, whether a list holds them or commas stand between them. */
export function itemsOf(texts: readonly string[]): string[] {
  const items = texts.flatMap((text) => text.split(/[,;]/)).map((item) => item.trim());
  return [...new Set(items)].filter((item) => item !== '');
}
