import { type RecordInput, refusal, relation, type Said } from '../importer.ts';
import type { Class, Context, Outcome } from './context.ts';
import { mainOf, nameIn, type OtherName, otherNames } from './names.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Reading } from './reading.ts';

const WIKIDATA = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/;

/** A person. */
export function personSaid(reading: Reading, id: string, context: Context): Outcome {
  const others = otherNames(reading);
  const own = nameIn(reading);
  const main = own === undefined ? mainOf(others) : undefined;
  const name = own ?? main?.name;
  if (name === undefined) return refusal('NO_NAME', 'The person has no name; expected "name".');
  const words = texts(reading, ['summary', 'biography']);
  const days = [...birth(reading, context), ...dated(reading, 'death_date', 'Died')];
  const called = others.map((other) => (other === main ? { ...other, note: undefined } : other));
  const record = { person: context.id('person', id), name, ...also(reading, name, called, words, days) };
  return [{ section: 'actors', record }];
}

/** An organization, of which it is a part, and where it is. */
export function organizationSaid(reading: Reading, id: string, context: Context): Outcome {
  const name = reading.text('name');
  if (isPlaceholder(id, name)) {
    return refusal('PLACEHOLDER', 'It stands for an organization that nobody knows, and is none itself.');
  }
  if (name === undefined) return refusal('NO_NAME', 'The organization has no name; expected "name".');
  const institution = context.id('organization', id);
  const words = [...texts(reading, ['description', 'summary']), ...labelled(reading, 'classification')];
  const days = [
    ...dated(reading, 'founding_date', 'Founded'),
    ...dated(reading, 'dissolution_date', 'Dissolved'),
  ];
  const record = { institution, name, ...also(reading, name, otherNames(reading), words, days) };
  const area = context.reference(reading, 'area', 'area');
  const at = area && relation({ from: institution, kind: 'LOCATED_IN', to: area.id });
  return [
    { section: 'actors', record },
    ...within(reading, institution, 'organization', context),
    ...(at ? [...area.said, at] : []),
  ];
}

/** A place, and in which it lies. */
export function areaSaid(reading: Reading, id: string, context: Context): Outcome {
  const name = reading.text('name');
  if (name === undefined) return refusal('NO_NAME', 'The area has no name; expected "name".');
  const place = context.id('area', id);
  const words = labelled(reading, 'classification');
  const called = also(reading, name, otherNames(reading), words, []);
  const record = { id: place, name, ...point(reading), ...called };
  return [{ section: 'places', record }, ...within(reading, place, 'area', context)];
}

type Also = Pick<RecordInput<'actors'>, 'names' | 'description' | 'wikidata'>;

/** Other names, of which some hold for a time, what is told in words, and the Wikidata item. */
function also(
  reading: Reading,
  name: string,
  others: readonly OtherName[],
  words: readonly string[],
  days: readonly string[],
): Also {
  const names = [...new Set(others.map((other) => other.name))].filter((each) => each !== name);
  const timed = others.flatMap((other) => {
    const when = noted(other);
    return when === '' ? [] : `${other.name} (${when})`;
  });
  const told = timed.length > 0 ? [`Other names: ${timed.join(', ')}`] : [];
  const description = [...words, ...days, ...told].join('; ').replaceAll('.; ', '. ');
  const wikidata = wikidataOf(reading);
  return {
    ...(names.length > 0 && { names }),
    ...(description !== '' && { description }),
    ...(wikidata !== undefined && { wikidata }),
  };
}

/** `maiden name, 1961 to 1990`. */
function noted({ note, since, until }: OtherName): string {
  const term = [since && (until === undefined ? `since ${since}` : since), until && `to ${until}`];
  return [note, term.filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** What it is a part of, unless that would close a circle. */
function within(reading: Reading, from: string, kind: Class, context: Context): Said[] {
  const parent = context.reference(reading, 'parent', kind);
  if (!parent) return [];
  if (context.circles.closes(from, parent.id)) {
    reading.leave('parent_id');
    return [];
  }
  const tie = kind === 'area' ? 'LOCATED_IN' : 'PART_OF';
  return [...parent.said, relation({ from, kind: tie, to: parent.id })];
}

/** Two items would be two things. */
function wikidataOf(reading: Reading): string | undefined {
  const identifiers = reading.objects('identifiers');
  const items = identifiers.flatMap((each) => {
    const isItem = each.text('scheme')?.toLowerCase() === 'wikidata';
    return (isItem && WIKIDATA.exec(each.text('identifier') ?? '')?.[1]) || [];
  });
  const [item, ...others] = new Set(items);
  if (items.length < identifiers.length || others.length > 0) reading.leave('identifiers');
  return others.length > 0 ? undefined : item;
}

/** Of a day of birth only the year, unless days are wanted. */
function birth(reading: Reading, { options }: Context): string[] {
  const date = reading.date('birth_date');
  if (date === undefined) return [];
  const kept = options.birthDays ? date : date.slice(0, 4);
  if (kept !== date) reading.leave('birth_date');
  return [`Born ${kept}`];
}

function texts(reading: Reading, keys: readonly string[]): string[] {
  return keys.flatMap((key) => reading.text(key) ?? []);
}

function labelled(reading: Reading, key: string): string[] {
  return texts(reading, [key]).map((text) => `Classification: ${text}`);
}

function dated(reading: Reading, key: string, word: string): string[] {
  const date = reading.date(key);
  return date === undefined ? [] : [`${word} ${date}`];
}

/** Degrees of a GeoJSON point. */
function point(reading: Reading): { lat: number; lon: number } | undefined {
  const geometry = reading.object('geometry');
  if (!geometry) return undefined;
  const [lon, lat] = geometry.values('coordinates');
  const isPoint = geometry.text('type') === 'Point' && typeof lat === 'number' && typeof lon === 'number';
  if (isPoint && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  reading.leave('geometry');
  return undefined;
}
