import { COUNTRY_TABLE } from './country-table.ts';

/** A country as coding schemes name it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** Its usual name in English. */
  readonly name: string;
  /** Its names and capitals, spelt for comparison. */
  readonly spellings: ReadonlySet<string>;
  /** Of these, its names alone. */
  readonly names: ReadonlySet<string>;
}

/** CAMEO codes that are not, or no longer, ISO 3166-1 alpha-3, and one that PLOVER's records have. */
const OTHER_CODES: readonly (readonly [code: string, iso3: string])[] = [
  ['ROM', 'ROU'],
  ['TMP', 'TLS'],
  ['IMY', 'IMN'],
  ['MTN', 'MNE'],
  ['ZAR', 'COD'],
  ['JAP', 'JPN'],
];

const [BY_CAMEO, BY_FIPS, BY_ISO2, BY_NAME] = [0, 0, 0, 0].map(() => new Map<string, Country>()) as [
  Map<string, Country>,
  Map<string, Country>,
  Map<string, Country>,
  Map<string, Country>,
];

for (const line of COUNTRY_TABLE.trim().split('\n')) {
  const [, iso2, cameo, fips, written, capitals] =
    /^(\S+) (\S+) (\S+) ([^@]+?)(?: @(.+))?$/.exec(line)?.map((each) => each ?? '') ?? [];
  if (!iso2 || !cameo || !fips || !written) throw new Error(`no country: ${line}`);
  const [name = '', ...others] = written.split('/');
  const names = new Set([name, ...others].map(spelling));
  const spellings = new Set([...names, ...(capitals ?? '').split('/').filter(Boolean).map(spelling)]);
  const country = { iso2, name, names, spellings };
  BY_ISO2.set(iso2, country);
  BY_CAMEO.set(cameo, country);
  for (const each of fips.split('/')) if (each !== '-') BY_FIPS.set(each, country);
  for (const each of names) BY_NAME.set(each, country);
}
for (const [code, iso3] of OTHER_CODES) {
  const country = BY_CAMEO.get(iso3);
  if (country) BY_CAMEO.set(code, country);
}

/** The country of a CAMEO code, such as `USA`; undefined where it is none, such as of a continent. */
export function countryOfCameo(code: string): Country | undefined {
  return BY_CAMEO.get(code);
}

/** The country of a FIPS 10-4 code, such as `SF` for South Africa. */
export function countryOfFips(code: string): Country | undefined {
  return BY_FIPS.get(code);
}

/** The country of an ISO 3166-1 alpha-2 code. */
export function countryOfIso2(code: string): Country | undefined {
  return BY_ISO2.get(code);
}

/** The country of a name in English; not that of a capital. */
export function countryOfName(name: string): Country | undefined {
  return BY_NAME.get(spelling(name));
}

/** Whether words name a country, by its name or by its capital, as in "Moscow denies". */
export function isCalled(country: Country, words: string): boolean {
  return country.spellings.has(spelling(words));
}

/** Letters and digits alone, without marks and without the article. */
export function spelling(name: string): string {
  return name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/^THE\s+/, '')
    .replaceAll(/[^A-Z0-9]+/g, '');
}
