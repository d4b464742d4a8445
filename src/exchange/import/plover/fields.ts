/** How the first drafts of PLOVER call what has another name since 0.7. */
const FORMER: Readonly<Record<string, string>> = {
  recipient: 'target',
  event_text: 'eventText',
  event_loc: 'eventLoc',
  coded_date: 'dateCoded',
  actor_text: 'actorText',
};
/** Objects of which the fields stand in the record itself in one version or another. */
const WRAPPERS = new Set(['text_info', 'textInfo', 'cite_info']);

interface Field {
  readonly key: string;
  readonly value: unknown;
  isRead: boolean;
}

/**
 * The fields of an object by their names since 0.7, whichever version it is of. Each holds one value or a list. What nobody
 * reads, or cannot be read, is left.
 */
export class Fields {
  private readonly all: readonly Field[];

  /** @param kind of the object, in what is left */
  constructor(
    value: object,
    private readonly kind = 'property',
  ) {
    this.all = Object.entries(value)
      .flatMap(([key, held]) => (WRAPPERS.has(key) && isObject(held) ? Object.entries(held) : [[key, held]]))
      .map(([key, held]) => ({ key, value: held, isRead: isNothing(held) }));
  }

  /** The values of a field that can be read; none where there is none. */
  values<T>(name: string, read: (value: unknown) => T | undefined): T[] {
    return this.called(name).flatMap((field) => {
      const values = [field.value].flat().filter((value) => !isNothing(value));
      const found = values.map(read).filter((value) => value !== undefined);
      field.isRead = found.length === values.length;
      return found;
    });
  }

  /** Texts, and numbers as such. */
  texts(name: string): string[] {
    return this.values(name, textOf);
  }

  /** The text of a field that has one; of several, none. */
  text(name: string): string | undefined {
    const texts = [...new Set(this.texts(name))];
    if (texts.length <= 1) return texts[0];
    for (const field of this.called(name)) field.isRead = false;
    return undefined;
  }

  /** What has no place, by kind and name. */
  get left(): string[] {
    return this.all.flatMap(({ key, isRead }) => (isRead ? [] : [`${this.kind} ${key.slice(0, 40)}`]));
  }

  private called(name: string): Field[] {
    return this.all.filter(({ key }) => key === name || key === FORMER[name]);
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing);
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
