import { isDeepStrictEqual } from 'node:util';
import { countryId, idOf, keyedId } from '../ids.ts';
import { ACTORS, type Cell, type Kind, type Mapping } from './mapping.ts';

/** How the things of a data set are called. */
export interface Naming {
  readonly prefix: string;
  /** Kinds of which a table gives no key but the name. */
  readonly byName: ReadonlySet<Kind>;
}

/** A name that is a code: of such, case and signs may matter. */
const CODE = /^(?=.*[\d_])\S+$/;
const ISO_CODE = /^[A-Za-z]{2}$/;

/** What a mapping says of how things are called. */
export function namingOf({ prefix, tables }: Mapping): Naming {
  const byName = new Set<Kind>();
  const add = (kind: Kind, key: Cell | undefined, name: Cell) => {
    if (isDeepStrictEqual(key, name)) byName.add(kind);
  };
  for (const { actors = [], places = [], topics = [], events = [], claims = [] } of tables) {
    for (const actor of actors) for (const kind of ACTORS) add(kind, actor[kind], actor.name);
    for (const { id, name } of places) add('place', id, name);
    for (const { id, name } of topics) add('topic', id, name);
    for (const { id, title } of events) add('event', id, title);
    for (const { id, text } of claims) add('claim', id, text);
  }
  return { prefix, byName };
}

/**
 * The id of what a key stands for: the same in all tables of a data set, whether they describe it or refer to it. Keys that
 * differ in case or signs alone are others, but where they are names. Two letters are a country's code.
 */
export function keyId(naming: Naming, kind: Kind, key: string): string {
  const { prefix, byName } = naming;
  if (byName.has(kind) || codeOf(kind, key) !== undefined) return nameId(naming, kind, key);
  return keyedId(idOf(prefix, kind), key);
}

/** The id of what a name stands for, however it is spelt. */
export function nameId({ prefix }: Naming, kind: Kind, name: string): string {
  if (codeOf(kind, name) !== undefined) return countryId(name);
  return CODE.test(name) ? keyedId(idOf(prefix, kind), name) : idOf(prefix, kind, name);
}

/** A country's code, where its key is one. */
export function codeOf(kind: Kind, key: string): string | undefined {
  return kind === 'country' && ISO_CODE.test(key) ? key.toUpperCase() : undefined;
}
