import { saidOfCountry } from '../cameo/actors.ts';
import { countryOfCameo, countryOfIso2, countryOfName } from '../cameo/countries.ts';
import { countryId, idOf } from '../ids.ts';
import type { Said } from '../importer.ts';
import { Fields, isObject } from './fields.ts';

/** Where an event took place, and what is said of that. */
export interface KnownPlace {
  readonly id: string;
  readonly said: readonly Said[];
  /** What of it has no place in a dossier. */
  readonly left: readonly string[];
}

/** The place of a location, or of its name alone; undefined where it has none. */
export function placeOf(location: unknown, passage: object): KnownPlace | undefined {
  const fields = new Fields(isObject(location) ? location : { name: location }, 'place');
  const name = fields.text('name')?.trim();
  const [iso2, iso3] = [fields.text('country code'), fields.text('cc3')];
  if (name === undefined) return undefined;
  const { left } = fields;
  const called = countryOfName(name);
  if (called) return { id: countryId(called.iso2), said: [saidOfCountry(called, name)], left };
  const country = countryOfIso2(iso2 ?? '') ?? countryOfCameo(iso3 ?? '');
  const id = idOf('plover-place', name, ...(country ? [country.iso2] : []));
  const said: Said[] = [{ section: 'places', record: { id, name, ...passage } }];
  if (!country) return { id, said, left };
  const to = countryId(country.iso2);
  return {
    id,
    said: [
      ...said,
      saidOfCountry(country),
      { section: 'relations', record: { from: id, kind: 'LOCATED_IN', to } },
    ],
    left,
  };
}
