import { saidOfCountry } from '../cameo/actors.ts';
import { countryOfIso2, countryOfName } from '../cameo/countries.ts';
import { countryId, idOf } from '../ids.ts';
import type { Said } from '../importer.ts';
import { textOf } from './actors.ts';

/** Where an event took place, and what is said of that. */
export interface KnownPlace {
  readonly id: string;
  readonly said: readonly Said[];
}

/** The place of an `eventLoc`; undefined where it names none. */
export function placeOf(value: unknown, passage: object): KnownPlace | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const name = textOf(value, 'name')?.trim();
  if (name === undefined) return undefined;
  const called = countryOfName(name);
  if (called) {
    return { id: countryId(called.iso2), said: [saidOfCountry(called, name)] };
  }
  const country = countryOfIso2(textOf(value, 'country code') ?? '');
  const id = idOf('plover-place', name, ...(country ? [country.iso2] : []));
  const said: Said[] = [{ section: 'places', record: { id, name, ...passage } }];
  if (!country) return { id, said };
  const to = countryId(country.iso2);
  return {
    id,
    said: [
      ...said,
      saidOfCountry(country),
      { section: 'relations', record: { from: id, kind: 'LOCATED_IN', to } },
    ],
  };
}
