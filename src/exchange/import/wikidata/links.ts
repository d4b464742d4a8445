import type { RelationKind } from '../../../dossier/vocabulary.ts';
import type { Kind } from './classes.ts';

/** What a property of Wikidata is between two that are taken. */
export interface Link {
  readonly kind: RelationKind;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** What the value is where nothing else says so. */
  readonly names: Kind;
  /** Whether the relation leads from the value to the item. */
  readonly reverse?: true;
  readonly title?: string;
}

export const ACTORS: readonly Kind[] = ['person', 'country', 'institution', 'group'];
const BODIES: readonly Kind[] = ['country', 'institution', 'group'];
const PERSON: readonly Kind[] = ['person'];
const INSTITUTION: readonly Kind[] = ['institution'];

const IN: Omit<Link, 'kind' | 'from'> = { to: BODIES, names: 'institution' };
const WITHIN: Link = {
  kind: 'PART_OF',
  from: INSTITUTION,
  to: ['institution', 'country'],
  names: 'institution',
};
const AT: Omit<Link, 'to' | 'names'> = { kind: 'LOCATED_IN', from: ['place', 'institution'] };

/** Who is to an item what a property says: the father of the item is its father. */
function person(kind: 'KIN_OF' | 'CLOSE_TO' | 'HOLDS', title: string): Link {
  const from = kind === 'HOLDS' ? BODIES : PERSON;
  return { kind, from, to: PERSON, names: 'person', reverse: true, title };
}

/** The properties that are relations, but offices, which lead to a body that another property names. */
export const LINKS: Readonly<Record<string, Link>> = {
  // member of; member of political party
  P463: { kind: 'MEMBER_OF', from: ACTORS, ...IN },
  P102: { kind: 'MEMBER_OF', from: PERSON, ...IN },
  P22: person('KIN_OF', 'father'),
  P25: person('KIN_OF', 'mother'),
  P26: person('KIN_OF', 'spouse'),
  P40: person('KIN_OF', 'child'),
  P3373: person('KIN_OF', 'sibling'),
  P1038: person('KIN_OF', 'relative'),
  P451: person('CLOSE_TO', 'unmarried partner'),
  P6: person('HOLDS', 'head of government'),
  P35: person('HOLDS', 'head of state'),
  P488: person('HOLDS', 'chairperson'),
  P169: person('HOLDS', 'chief executive officer'),
  // part of; parent organisation
  P361: WITHIN,
  P749: WITHIN,
  // country; administrative entity; headquarters
  P17: { ...AT, to: ['country'], names: 'country' },
  P131: { ...AT, to: ['place', 'country'], names: 'place' },
  P159: { ...AT, from: INSTITUTION, to: ['place'], names: 'place' },
};

/** The property that says which offices somebody holds. */
export const OFFICE = 'P39';
/**
 * Which properties name the body to which an office belongs, of the statement or else of the office, the first one first:
 * the organisation that it directs, of, part of, employer, jurisdiction, country.
 */
export const BODY_OF: readonly string[] = ['P2389', 'P642', 'P361', 'P108', 'P1001', 'P17'];

/** How uncertain a statement is: nature of statement, sourcing circumstances. */
export const HEDGING: readonly string[] = ['P5102', 'P1480'];
/** What such qualifiers say where the files do not name it. */
export const HEDGES: Readonly<Record<string, string>> = {
  Q32188232: 'allegedly',
  Q18912752: 'disputed',
  Q18122778: 'presumably',
  Q30230067: 'possibly',
  Q56644435: 'probably',
  Q18603603: 'hypothetically',
  Q28831311: 'unconfirmed',
};

/** What makes an item be something that nothing else says, where an item of such a kind names it. */
interface Naming {
  readonly from: readonly Kind[];
  readonly names: Kind;
  /** Whether coordinates tell more: "of" may be a town, and a reference may be to a museum. */
  readonly isVague?: true;
}

const ANY: readonly Kind[] = [...ACTORS, 'place', 'event'];

/** By where it is named: a property, `P39/` with one of its qualifiers, `/` with a qualifier or reference of any statement. */
export const NAMINGS: ReadonlyMap<string, readonly Naming[]> = collected([
  ...Object.entries(LINKS).map(([path, link]): [string, Naming] => [path, link]),
  [OFFICE, { from: PERSON, names: 'title' }],
  ['P39/P2389', { from: PERSON, names: 'institution' }],
  ['P39/P642', { from: PERSON, names: 'institution', isVague: true }],
  ['P39/P361', { from: PERSON, names: 'institution' }],
  ['P39/P108', { from: PERSON, names: 'institution' }],
  ['P39/P17', { from: PERSON, names: 'country' }],
  ['P2389', { from: ['title'], names: 'institution' }],
  ['P361', { from: ['title'], names: 'institution' }],
  ['P17', { from: ['title', 'event'], names: 'country' }],
  ['P1344', { from: ACTORS, names: 'event' }],
  ['P361', { from: ['event'], names: 'event' }],
  ['P276', { from: ['event'], names: 'place' }],
  ['P131', { from: ['event'], names: 'place' }],
  ['/P1039', { from: PERSON, names: 'title' }],
  ['/P5102', { from: ANY, names: 'title' }],
  ['/P1480', { from: ANY, names: 'title' }],
  ['/P248', { from: ANY, names: 'title', isVague: true }],
]);

function collected(namings: readonly [path: string, naming: Naming][]): Map<string, Naming[]> {
  const byPath = new Map<string, Naming[]>();
  for (const [path, naming] of namings) byPath.set(path, [...(byPath.get(path) ?? []), naming]);
  return byPath;
}
