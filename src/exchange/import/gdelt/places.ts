import { saidOfCountry } from '../cameo/actors.ts';
import { type Country, countryOfFips } from '../cameo/countries.ts';
import { countryId, idOf } from '../ids.ts';
import type { Said } from '../importer.ts';
import { Cache } from './cache.ts';

/** Places that are remembered. */
const MOST = 50_000;

/** A place as GDELT codes it, cell by cell. */
export interface CodedPlace {
  /** 1 a country, 2 a state of the US, 3 a city of the US, 4 a city elsewhere, 5 a state elsewhere. */
  readonly type: string;
  readonly name: string;
  /** FIPS 10-4, of the country and of its division. */
  readonly country: string;
  readonly division: string;
  readonly lat: string;
  readonly lon: string;
  /** Of the GEOnet Names Server, or of the Geographic Names Information System within the US. */
  readonly feature: string;
}

/** A place or country, and what is said of it. */
export interface KnownPlace {
  readonly id: string;
  readonly said: readonly Said[];
  /** What is wrong with it. */
  readonly left: readonly string[];
}

/** Parts of a country that FIPS codes as it does countries: Gaza and the West Bank. */
const PARTS = new Set(['GZ', 'WE']);
const NOWHERE: KnownPlace = { id: '', said: [], left: [] };

/** Makes places of their codes. */
export class Places {
  private readonly known = new Cache<KnownPlace>(MOST);

  /** The place of codes; undefined where they name none. */
  of({ type, name, country, division, lat, lon, feature }: CodedPlace): KnownPlace | undefined {
    if (name === '' || type === '' || type === '0') return undefined;
    const key = `${type}\t${name}\t${country}\t${division}\t${lat}\t${lon}\t${feature}`;
    const place = this.known.get(key, placeOf);
    return place === NOWHERE ? undefined : place;
  }
}

function placeOf(key: string): KnownPlace {
  const [type = '', written = '', country = '', division = '', lat = '', lon = '', feature = ''] =
    key.split('\t');
  const name = written.trim();
  if (name === '') return NOWHERE;
  // Early files give the country of another place; the division is the place's own.
  const own = type === '1' && feature.length === 2 ? feature : division.slice(0, 2) || country;
  const land = countryOfFips(own);
  const left = country !== '' && country !== own ? ['CountryCode of another place'] : [];
  if (type === '1' && land && !PARTS.has(own)) {
    return { id: countryId(land.iso2), said: [saidOfCountry(land, name)], left };
  }
  const id = placeId(type, name, division, feature);
  const point = pointOf(lat, lon);
  if (!point && (lat !== '' || lon !== '')) left.push('impossible coordinates');
  const said: Said[] = [{ section: 'places', record: { id, name, ...point } }];
  return { id, said: [...said, ...(land ? located(id, land) : [])], left };
}

function placeId(type: string, name: string, division: string, feature: string): string {
  if (type === '2' && division !== '') return idOf('gdelt-place', division);
  if (feature === '') return idOf('gdelt-place', name);
  return idOf(type === '3' ? 'gdelt-gnis' : 'gdelt-gns', feature);
}

function pointOf(lat: string, lon: string): { lat: number; lon: number } | undefined {
  if (lat === '' || lon === '') return undefined;
  const point = { lat: Number(lat), lon: Number(lon) };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : undefined;
}

function located(id: string, country: Country): Said[] {
  const to = countryId(country.iso2);
  return [saidOfCountry(country), { section: 'relations', record: { from: id, kind: 'LOCATED_IN', to } }];
}
