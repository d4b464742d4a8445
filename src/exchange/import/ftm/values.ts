import { dateBounds } from '../../../dossier/dates.ts';
import { isRecord } from '../../../dossier/select.ts';
import type { Schema } from './model.ts';
import { isNested } from './nested.ts';

/** Control characters but tab and line breaks, and unpaired surrogates: no dossier takes these. */
const UNCLEAN = /[\p{Surrogate}\p{Control}]/u;
const TIME = /[T ].*$/;

/**
 * Takes one property after the other of what a data set says of an entity; what is left at the end has no place in a
 * dossier.
 */
export class Values {
  private readonly known = new Map<string, readonly string[]>();
  private readonly taken = new Set<string>();
  private readonly partly = new Set<string>();

  /**
   * @param given values by the names of properties, of any shape
   * @param all what each data set says of the entity, this one's among it once all are there
   */
  constructor(
    readonly schema: Schema,
    given: Iterable<readonly [name: string, values: unknown]>,
    private readonly all: readonly Values[] = [],
  ) {
    for (const [name, values] of given) {
      // What is nested at the other end of its own property tells of it there.
      const isStub = schema.properties.get(name)?.stub === true;
      const told = [values].flat().filter((value) => value !== null && !(isStub && isNested(value)));
      const texts = told.map(textOf);
      const clean = texts.flatMap((text) => (text !== undefined && isClean(text) ? text : []));
      if (clean.length < texts.length) this.leave(name);
      const known = [...new Set(clean)].filter((text) => text !== '');
      if (known.length > 0) this.known.set(name, known);
    }
  }

  /** All values of a property. */
  list(name: string): readonly string[] {
    this.taken.add(name);
    return this.known.get(name) ?? [];
  }

  /** All values of a property without which nothing is said: where this data set has none, another's. */
  needed(name: string): readonly string[] {
    const own = this.list(name);
    if (own.length > 0) return own;
    return this.all.map((each) => each.list(name)).find((values) => values.length > 0) ?? [];
  }

  /** All values of a property as one text; undefined where there are none. */
  text(name: string): string | undefined {
    return this.list(name).join(', ') || undefined;
  }

  /** The most precise of the first or last of dates, without times of day; others are left. */
  date(name: string, wanted: 'first' | 'last'): string | undefined {
    const dates = this.list(name).map((value) => value.replace(TIME, ''));
    const valid = dates.filter((date) => dateBounds(date)).sort();
    const end = wanted === 'first' ? valid[0] : valid.at(-1);
    const date = valid.filter((each) => end !== undefined && each.startsWith(end)).at(-1);
    if (dates.some((each) => !date?.startsWith(each))) this.leave(name);
    return date;
  }

  /** Counts a property as left, though it is taken in part. */
  leave(name: string): void {
    this.partly.add(name);
  }

  /** What is left, as it is counted. */
  left(): string[] {
    const names = [...[...this.known.keys()].filter((name) => !this.taken.has(name)), ...this.partly];
    return names.map((name) => (this.schema.properties.has(name) ? `property ${name}` : 'unknown property'));
  }
}

/** Whether a dossier takes a text. */
export function isClean(text: string): boolean {
  return !UNCLEAN.test(text.replace(/[\t\n\r]/g, ''));
}

/** Of an entity that is nested in another, its id; undefined of what is no text. */
function textOf(value: unknown): string | undefined {
  if (isRecord(value)) return textOf(value.id) || undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}
