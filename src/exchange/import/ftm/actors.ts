import { keyedId } from '../ids.ts';
import { type ImportOptions, type RecordInput, type Refusal, refusal, type Said } from '../importer.ts';
import type { FtmEntity, View } from './entity.ts';
import { type Schema, valuesOf } from './model.ts';
import { territoryName, territoryOf } from './territories.ts';
import type { Values } from './values.ts';

type Options = Pick<ImportOptions, 'birthDays'>;

const TOPICS = valuesOf('topic');
/** What says in words who somebody is. */
const WORDS = ['position', 'description', 'summary', 'notes'];
/** What says so in a word or code, under the label that the model has for it. */
const LABELLED = [
  'title',
  'legalForm',
  'classification',
  'sector',
  'status',
  'topics',
  'nationality',
  'citizenship',
];
/** Where somebody or something is at home, the most telling one first. */
const HOMES = ['jurisdiction', 'mainCountry', 'country'];
/** Days that are told with a word before them. */
const DAYS: readonly [property: string, word: string][] = [
  ['deathDate', 'Died'],
  ['incorporationDate', 'Founded'],
  ['dissolutionDate', 'Dissolved'],
];
const WIKIDATA = /^Q[1-9]\d*$/;

/** Whoever can act, and of what they are a part or where they are at home. */
export function actorSaid(entity: FtmEntity, { values }: View, options: Options): readonly Said[] | Refusal {
  const [name, ...others] = namesOf(entity, values);
  if (name === undefined) return refusal('NO_NAME', `The ${entity.schema.name} has no name; expected one.`);
  const id = keyedId('ftm', entity.id);
  const kind = kindOf(entity.schema);
  const home = kind === 'institution' ? homeOf(id, values) : { said: [], words: countries(values, HOMES) };
  const description = [...told(values, options), ...home.words].join('; ').replaceAll('.; ', '. ');
  const wikidata = wikidataOf(values);
  const record: RecordInput<'actors'> = {
    [kind]: id,
    name,
    ...(others.length > 0 && { names: others }),
    ...(description !== '' && { description }),
    ...(wikidata !== undefined && { wikidata }),
  };
  const parents = values.list('parent').map((parent) => keyedId('ftm', parent));
  const parts = parents.map(
    (to): Said => ({ section: 'relations', record: { from: id, kind: 'PART_OF', to } }),
  );
  return [{ section: 'actors', record }, ...home.said, ...parts];
}

/** A legal entity that is neither may be one person, or many. */
function kindOf({ line }: Schema): 'person' | 'institution' | 'group' {
  if (line.includes('Person')) return 'person';
  return line.includes('Organization') ? 'institution' : 'group';
}

/** The one that its makers chose first, then all others, in any script. */
function namesOf({ caption, schema }: FtmEntity, values: Values): string[] {
  const named = [...schema.properties.values()].filter(({ type }) => type === 'name');
  const [first = [], ...others] = [
    'name',
    ...named.map(({ name }) => name).filter((each) => each !== 'name'),
  ].map((name) => values.list(name));
  const known = [...first, ...others.flat()];
  if (known.length === 0)
    known.push(...[caption ?? fullName(values) ?? values.needed('name')[0]].flatMap((name) => name ?? []));
  return [...new Set(caption !== undefined && known.includes(caption) ? [caption, ...known] : known)];
}

/** Of a person of whom only parts of a name are told. */
function fullName(values: Values): string | undefined {
  const parts = ['firstName', 'lastName'].flatMap((part) => values.list(part)[0] ?? []);
  return parts.join(' ') || undefined;
}

/** What a dossier has no place of its own for, in words. */
function told(values: Values, { birthDays }: Options): string[] {
  const labelled = LABELLED.flatMap((name) => {
    const label = values.schema.properties.get(name)?.label;
    const words = values.list(name).map((value) => {
      if (name === 'topics') return TOPICS.get(value) ?? value;
      return values.schema.properties.get(name)?.type === 'country' ? territoryName(value) : value;
    });
    return words.length > 0 ? [`${label}: ${words.join(', ')}`] : [];
  });
  const days = DAYS.flatMap(([name, word]) => values.date(name, 'first')?.replace(/^/, `${word} `) ?? []);
  return [...WORDS.flatMap((name) => values.list(name)), ...labelled, ...birth(values, birthDays), ...days];
}

/** Of a day of birth only the year, unless days are wanted. */
function birth(values: Values, birthDays: boolean): string[] {
  const date = values.date('birthDate', 'first');
  if (date === undefined) return [];
  const kept = birthDays ? date : date.slice(0, 4);
  if (kept !== date) values.leave('birthDate');
  return [`Born ${kept}`];
}

/** A public body is a part of the one state or union that it belongs to; any other body lies in countries. */
function homeOf(
  id: string,
  values: Values,
): { readonly said: readonly Said[]; readonly words: readonly string[] } {
  const codes = [...new Set(HOMES.flatMap((name) => values.list(name)))];
  const territories = codes.flatMap((code) => territoryOf(code) ?? []);
  const isPublic = values.schema.line.includes('PublicBody');
  const isTold = isPublic ? territories.length === 1 : territories.every(({ isCountry }) => isCountry);
  if (!isTold || territories.length < codes.length) return { said: [], words: countries(values, HOMES) };
  const kind = isPublic ? 'PART_OF' : 'LOCATED_IN';
  const said = territories.flatMap((territory): Said[] => [
    territory.said,
    { section: 'relations', record: { from: id, kind, to: territory.id } },
  ]);
  return { said, words: [] };
}

function countries(values: Values, properties: readonly string[]): string[] {
  const names = new Set(properties.flatMap((name) => values.list(name)).map(territoryName));
  return names.size > 0 ? [`Country: ${[...names].join(', ')}`] : [];
}

/** Two items would be two things. */
function wikidataOf(values: Values): string | undefined {
  const ids = values.list('wikidataId');
  const [id, ...others] = ids.filter((each) => WIKIDATA.test(each));
  if (ids.length > 0 && (id === undefined || others.length > 0)) values.leave('wikidataId');
  return others.length > 0 ? undefined : id;
}
