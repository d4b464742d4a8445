import { dateBounds } from '../../../dossier/dates.ts';
import { InputError } from '../../../errors.ts';
import { countryId, idOf } from '../ids.ts';
import type { InputFile } from '../importer.ts';
import { ClassTree } from './class-tree.ts';
import { type EventKind, KINDS, type Kind, numberOf } from './classes.ts';
import { whenOf } from './dates.ts';
import {
  bestOf,
  claimsOf,
  type Entity,
  isOtherEntity,
  itemOf,
  statementsOf,
  textOf,
  valuesOf,
} from './entity.ts';
import { BODY_OF, NAMINGS, OFFICE } from './links.ts';
import { labelOf } from './names.ts';
import { itemsOf } from './records.ts';

/** So many items need about a gigabyte. */
const MOST_ITEMS = 1_000_000;

/** Where an item may name another. */
const PATHS: readonly string[] = [...new Set([...NAMINGS.keys(), ...BODY_OF])];
const PATH_NUMBERS = new Map(PATHS.map((path, index) => [path, index]));

/** What is kept of an item. */
interface Item {
  readonly label?: string;
  /** Numbers of the items that it names, each after that of the path. */
  readonly names: readonly number[];
  readonly isPlace: boolean;
}

/**
 * What the files say of all items together, found out before any is taken: their names, what each is, and of which body an
 * office is. Holds some hundred bytes an item.
 */
export class Survey {
  private readonly items = new Map<number, Item>();
  private readonly titles = new Map<string, string>();
  private readonly tree = new ClassTree();
  private readonly kinds = new Map<number, Kind>();
  private readonly codes = new Map<number, string>();
  private readonly beginnings = new Map<number, string>();

  private constructor(private readonly most: number) {}

  /** @throws InputError TOO_MANY_ITEMS, and what reading the files throws */
  static async of(
    files: readonly InputFile[],
    languages: readonly string[],
    signal: AbortSignal,
    most = MOST_ITEMS,
  ): Promise<Survey> {
    const survey = new Survey(most);
    for (const file of files) {
      for await (const record of itemsOf(file)) {
        signal.throwIfAborted();
        if ('entity' in record) survey.add(record.id, record.entity, languages, file);
        else if (record.other) survey.addTitle(record.other, languages);
      }
    }
    survey.decide();
    return survey;
  }

  /** The name of an item; undefined where the files have none. */
  label(id: string): string | undefined {
    return this.items.get(numberOf(id))?.label;
  }

  /** What a property's relations are called, where the files name it. */
  title(property: string): string | undefined {
    return this.titles.get(property);
  }

  /** What an item is; undefined where it is nothing that is taken. */
  kind(id: string): Kind | undefined {
    return this.kinds.get(numberOf(id));
  }

  /** What kind of event an item is. */
  eventKind(id: string): EventKind {
    return this.tree.meaningOf(numberOf(id))?.event ?? 'OTHER';
  }

  /** The first day of an event; undefined where the files do not tell it. */
  begins(id: string): string | undefined {
    return this.beginnings.get(numberOf(id));
  }

  /** A country's ISO 3166-1 code, unless an older item has the same. */
  iso2(id: string): string | undefined {
    return this.codes.get(numberOf(id));
  }

  /** The id under which an item is declared. */
  idOf(id: string): string {
    const code = this.iso2(id);
    return code === undefined ? idOf('wikidata', id) : countryId(code);
  }

  /** The items that an office itself names under a property. */
  namedBy(id: string, property: string): string[] {
    const path = PATH_NUMBERS.get(property);
    const named = this.items.get(numberOf(id))?.names ?? [];
    return pairs(named).flatMap(([each, target]) => (each === path ? [`Q${target}`] : []));
  }

  private add(id: string, entity: Entity, languages: readonly string[], file: InputFile): void {
    const number = numberOf(id);
    const known = this.items.get(number);
    if (!known && this.items.size >= this.most) throw tooMany(file, this.most);
    const label = known?.label ?? labelOf(entity, languages);
    const names = [...(known?.names ?? []), ...named(entity)];
    const isPlace = (known?.isPlace ?? false) || liesSomewhere(entity);
    this.items.set(number, { ...(label !== undefined && { label }), names, isPlace });
    this.tree.add(number, numbersOf(entity, 'P31'), numbersOf(entity, 'P279'));
    const code = iso2Of(entity);
    if (code !== undefined) this.codes.set(number, code);
    const when = whenOf(entity);
    const begins = when === undefined ? undefined : dateBounds(when)?.from;
    if (begins !== undefined) this.beginnings.set(number, begins);
  }

  private addTitle(entity: Entity, languages: readonly string[]): void {
    const label = labelOf(entity, languages);
    if (isOtherEntity(entity.id) && label !== undefined) this.titles.set(entity.id, label);
  }

  /** By classes and codes, then by who names it: a ministry that stands somewhere is no place. By coordinates what is left. */
  private decide(): void {
    for (const number of this.items.keys()) {
      const kind = this.kindOf(number);
      if (kind !== undefined) this.kinds.set(number, kind);
    }
    this.shareCodes();
    this.nameFrom([...this.kinds.keys()]);
    const lying = [...this.items].flatMap(([number, { isPlace }]) =>
      isPlace && !this.kinds.has(number) ? number : [],
    );
    for (const number of lying) this.kinds.set(number, 'place');
    this.nameFrom(lying);
  }

  private kindOf(number: number): Kind | undefined {
    const kind = this.tree.meaningOf(number)?.kind;
    const isTerritory = this.codes.has(number) && (kind === undefined || kind === 'place');
    return isTerritory ? 'country' : kind;
  }

  /** Settles what these name, and what that names, and so on. */
  private nameFrom(settled: readonly number[]): void {
    let fresh = settled;
    while (fresh.length > 0) {
      const named = this.namedFirst(fresh);
      for (const [number, kind] of named) this.kinds.set(number, kind);
      fresh = [...named.keys()];
    }
  }

  /** A code is one country's: of those that claim it, the one that has been in Wikidata longest. */
  private shareCodes(): void {
    const owners = new Map<string, number>();
    for (const [number, code] of [...this.codes].sort(([a], [b]) => a - b)) {
      if (this.kinds.get(number) !== 'country' || owners.has(code)) this.codes.delete(number);
      else owners.set(code, number);
    }
  }

  /** What these name and nothing is known of is what they take it for; where they differ, the kind that counts first. */
  private namedFirst(from: readonly number[]): ReadonlyMap<number, Kind> {
    const found = new Map<number, Kind>();
    for (const number of from) {
      const kind = this.kinds.get(number);
      for (const [path, target] of pairs(this.items.get(number)?.names ?? [])) {
        const item = this.items.get(target);
        if (!item || this.kinds.has(target)) continue;
        for (const naming of NAMINGS.get(PATHS[path] as string) ?? []) {
          if (!kind || !naming.from.includes(kind) || (item.isPlace && naming.isVague)) continue;
          const other = found.get(target);
          if (!other || KINDS.indexOf(naming.names) < KINDS.indexOf(other)) found.set(target, naming.names);
        }
      }
    }
    return found;
  }
}

function named(entity: Entity): number[] {
  const found: number[] = [];
  const put = (path: string, id: string | undefined) => {
    const number = PATH_NUMBERS.get(path);
    if (number !== undefined && id !== undefined) found.push(number, numberOf(id));
  };
  for (const [property, all] of claimsOf(entity)) {
    if (!PATH_NUMBERS.has(property)) continue;
    for (const { snak, rank, qualifiers, references } of all) {
      if (rank === 'deprecated') continue;
      put(property, itemOf(snak));
      for (const each of Object.keys(qualifiers)) {
        for (const value of valuesOf(qualifiers, each)) {
          put(`/${each}`, itemOf(value));
          if (property === OFFICE) put(`${OFFICE}/${each}`, itemOf(value));
        }
      }
      for (const reference of references) {
        for (const value of valuesOf(reference, 'P248')) put('/P248', itemOf(value));
      }
    }
  }
  return found;
}

function pairs(numbers: readonly number[]): [path: number, target: number][] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] as number,
    numbers[2 * index + 1] as number,
  ]);
}

function numbersOf(entity: Entity, property: string): number[] {
  return statementsOf(entity, property).flatMap(({ snak }) => {
    const id = itemOf(snak);
    return id === undefined ? [] : [numberOf(id)];
  });
}

/** What has coordinates lies there, unless it happened there. */
function liesSomewhere(entity: Entity): boolean {
  const has = (property: string) => statementsOf(entity, property).length > 0;
  return has('P625') && !['P585', 'P580', 'P582', 'P710'].some(has);
}

function iso2Of(entity: Entity): string | undefined {
  const codes = bestOf(statementsOf(entity, 'P297')).flatMap(({ snak }) => textOf(snak) ?? []);
  return codes.find((code) => /^[A-Z]{2}$/.test(code));
}

function tooMany({ name }: InputFile, most: number): InputError {
  return new InputError(
    'TOO_MANY_ITEMS',
    `${name}: the files hold more than ${most} items of Wikidata.`,
    'Choose the items that you need, and their classes, and import those.',
  );
}
