import { countryId, idOf } from '../ids.ts';
import type { Said } from '../importer.ts';
import { valuesOf } from './model.ts';

const NAMES = valuesOf('country');
/** Unions of states have codes as states have them. */
const UNIONS = new Set(['eu', 'un']);
const NOWHERE = 'zz';
const ISO2 = /^[a-z]{2}$/;
/** States of ISO 3166-3, which have four letters since they are gone. */
const FORMER = /^[a-z]{4}$/;

/** A state, a union of states or a part of one; the latter two act and have offices as institutions do. */
export interface Territory {
  readonly id: string;
  readonly isCountry: boolean;
  readonly said: Said;
}

/** What a code of FollowTheMoney's means; undefined where it does not know it. */
export function territoryOf(code: string): Territory | undefined {
  const known = code.toLowerCase();
  const name = NAMES.get(known);
  if (name === undefined || known === NOWHERE) return undefined;
  const isIso2 = ISO2.test(known) && !UNIONS.has(known);
  const id = isIso2 ? countryId(known) : idOf('ftm', 'territory', known);
  const isCountry = isIso2 || FORMER.test(known);
  const record = isCountry
    ? { country: id, name, ...(isIso2 && { iso2: known.toUpperCase() }) }
    : { institution: id, name };
  return { id, isCountry, said: { section: 'actors', record, isNamed: true } };
}

/** What a code means in English; the code itself where the model does not know it. */
export function territoryName(code: string): string {
  return NAMES.get(code.toLowerCase()) ?? code;
}
