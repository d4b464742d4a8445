import { countryId, idOf } from '../ids.ts';
import type { RecordInput, Said } from '../importer.ts';
import { NAMED_TYPES, REGIONS, RELIGIONS, STATE_ORGANS } from './actor-codes.ts';
import { type Country, countryOfCameo, isCalled } from './countries.ts';
import { organisationCalled, organisationOf } from './organisations.ts';

/** An actor as CAMEO and PLOVER code it: the words of the article, and what codes say of these. */
export interface CodedActor {
  readonly words: string;
  /** The whole code, such as `USAGOV`. */
  readonly code: string;
  /** Of a country or part of the world. */
  readonly country: string;
  /** Of an organisation that has a code of its own. */
  readonly organisation: string;
  readonly ethnic: string;
  readonly religions: readonly string[];
  /** Of roles, and kinds of organisation. */
  readonly types: readonly string[];
}

/** Who codes. */
export interface Scheme {
  /** What ids begin with. */
  readonly prefix: string;
  readonly name: string;
  /** What its codes of roles and kinds of organisation stand for. */
  readonly types: ReadonlyMap<string, string>;
}

/** An actor that is known, and what is said of it. */
export interface KnownActor {
  readonly id: string;
  readonly words: string;
  readonly code: string;
  /** On whose side it stands. */
  readonly side: string;
  readonly said: readonly Said[];
}

/**
 * Who a coded actor is.
 *
 * - A country, where nothing but a country is coded and the words are its name or its capital.
 * - An institution, where the words name an organisation that has a code, where a country's name stands for its government,
 *   army, police, courts, parliament or secret service, or where a company or an intergovernmental organisation is coded.
 * - Else a group: codes do not tell a person from a delegation, so that nobody becomes a person. The same words with the same
 *   codes are the same group, but words with codes of mere roles (`COP`: police, somewhere) name nobody: these are anonymous.
 *
 * @param scheme whose codes these are
 */
export function knownActor(scheme: Scheme, coded: CodedActor): KnownActor {
  const country = countryOfCameo(coded.country);
  const words = coded.words || (country?.name ?? labelsOf(scheme, coded)[0] ?? coded.code);
  const actor = { ...coded, words };
  const side =
    country?.name ?? REGIONS.get(coded.country) ?? (organisationOf(coded.organisation)?.name || actor.words);
  const found =
    asCountry(scheme, actor, country) ??
    asOrganisation(actor) ??
    asOrgan(scheme, actor, country) ??
    asOther(scheme, actor, country);
  return { ...found, words, code: coded.code, side };
}

/** What is said of a country: its name, and the words that stand for it. */
export function saidOfCountry({ iso2, name }: Country, words = name): Said {
  const record = { country: countryId(iso2), name, iso2, ...namesBeside(name, words) };
  return { section: 'actors', record };
}

type Found = Pick<KnownActor, 'id' | 'said'>;

function asCountry(scheme: Scheme, actor: CodedActor, country: Country | undefined): Found | undefined {
  if (!country || labelsOf(scheme, { ...actor, country: '' }).length > 0) return undefined;
  if (!isCalled(country, actor.words)) return undefined;
  return { id: countryId(country.iso2), said: [saidOfCountry(country, actor.words)] };
}

function asOrganisation({ organisation: code, words }: CodedActor): Found | undefined {
  const organisation = organisationOf(code);
  if (!organisation || organisationCalled(words) !== organisation) return undefined;
  const id = idOf('cameo', code);
  const { name } = organisation;
  return {
    id,
    said: [{ section: 'actors', record: { institution: id, name, ...namesBeside(name, words) } }],
  };
}

/** A country's name stands for an organ of that state, which is a part of it by what the code says. */
function asOrgan(scheme: Scheme, actor: CodedActor, country: Country | undefined): Found | undefined {
  const { words, types, organisation, ethnic, religions } = actor;
  const isOrgan = types.length > 0 && types.every((type) => STATE_ORGANS.has(type));
  if (!country || !isOrgan || organisation || ethnic || religions.length > 0) return undefined;
  if (!isCalled(country, words)) return undefined;
  const id = idOf('cameo', country.iso2, ...types);
  const name = `${country.name} (${labelsOfTypes(scheme, types).join(', ')})`;
  const partOf: RecordInput<'relations'> = { from: id, kind: 'PART_OF', to: countryId(country.iso2) };
  return {
    id,
    said: [
      { section: 'actors', record: { institution: id, name, names: [words] } },
      saidOfCountry(country),
      { section: 'relations', record: partOf },
    ],
  };
}

function asOther(scheme: Scheme, actor: CodedActor, country: Country | undefined): Found {
  const { words, code, types } = actor;
  const id = idOf(scheme.prefix, code || 'uncoded', words);
  const labels = labelsOf(scheme, actor);
  const isCountrys = country !== undefined && isCalled(country, words);
  const own = labelsOf(scheme, { ...actor, country: '' }).join(', ');
  const name = isCountrys && own !== '' ? `${country.name} (${own})` : words;
  const description = labels.length > 0 ? `${scheme.name} ${code}: ${labels.join(', ')}` : undefined;
  const said = { name, ...namesBeside(name, words), ...(description && { description }) };
  const isCompany =
    types.includes('MNC') || (types.includes('IGO') && types.length === 1 && actor.country === '');
  if (isCompany && actor.organisation === '') {
    return { id, said: [{ section: 'actors', record: { institution: id, ...said } }] };
  }
  const anonymous = isMereRole(actor) && { anonymous: true as const };
  return { id, said: [{ section: 'actors', record: { group: id, ...said, ...anonymous } }] };
}

function isMereRole({ country, organisation, ethnic, religions, types }: CodedActor): boolean {
  if (country || organisation || ethnic || religions.length > 0) return false;
  return types.length > 0 && !types.some((type) => NAMED_TYPES.has(type));
}

/** What the codes stand for, in words. */
function labelsOf(scheme: Scheme, { country, organisation, ethnic, religions, types }: CodedActor): string[] {
  return [
    country && (countryOfCameo(country)?.name ?? REGIONS.get(country) ?? country),
    organisation && (organisationOf(organisation)?.name ?? organisation),
    ethnic && `ethnic group ${ethnic}`,
    ...religions.map((code) => RELIGIONS.get(code) ?? code),
    ...labelsOfTypes(scheme, types),
  ].filter((label) => label !== '');
}

function labelsOfTypes({ types: labels }: Scheme, types: readonly string[]): string[] {
  return types.map((code) => labels.get(code) ?? code);
}

/** The words of the article, where they are not the name itself. */
function namesBeside(name: string, words: string): { names?: string[] } {
  return name.toLowerCase() === words.toLowerCase() ? {} : { names: [words] };
}
