import type { RecordInput } from '../importer.ts';
import type { Kind } from './classes.ts';
import { PERIOD, periodOf } from './dates.ts';
import { itemOf, type Statement, valuesOf } from './entity.ts';
import { BODY_OF, HEDGES, HEDGING, LINKS, type Link, OFFICE } from './links.ts';
import { leaveQualifiers, type Taking, targetOf, tell } from './taking.ts';

/** Which kind of kinship it is. */
const KINSHIP = 'P1039';

/** Takes a statement of a property that is a relation. */
export function takeLink(taking: Taking, property: string, link: Link, statement: Statement): void {
  const { survey, id, left } = taking;
  const target = targetOf(taking, property, itemOf(statement.snak), link.to);
  if (target === undefined) return;
  const used = [...PERIOD, ...HEDGING, ...(link.kind === 'KIN_OF' ? [KINSHIP] : [])];
  leaveQualifiers(taking, statement, used);
  const [kinship] = link.kind === 'KIN_OF' ? namesIn(taking, statement, KINSHIP) : [];
  const title = kinship ?? (link.title && (survey.title(property) ?? link.title));
  const ends = link.reverse ? { from: target, to: survey.idOf(id) } : { from: survey.idOf(id), to: target };
  if (ends.from === ends.to) left.add(`${property} to itself`);
  else tellRelation(taking, { ...ends, kind: link.kind }, title, statement);
}

/** Takes the offices that somebody holds: each leads to the body that the statement names, or else the office itself. */
export function takeOffice(taking: Taking, statement: Statement): void {
  const { survey, id, left } = taking;
  const office = itemOf(statement.snak);
  const title = office && survey.label(office);
  if (office === undefined || title === undefined) {
    left.add(office === undefined ? `${OFFICE} without a value` : `${OFFICE} to unlabelled`);
    return;
  }
  const { bodies, qualifier } = bodiesOf(taking, statement, office);
  if (bodies.length === 0) left.add(`${OFFICE} without a body`);
  else leaveQualifiers(taking, statement, [...PERIOD, ...HEDGING, qualifier]);
  for (const to of bodies)
    tellRelation(taking, { from: survey.idOf(id), kind: 'HOLDS', to }, title, statement);
}

const BODIES: readonly (Kind | undefined)[] = ['country', 'institution', 'group'];

/**
 * The bodies that the first property names of those that name anything, and which qualifier that is, if it is one. What a
 * farther one names is another matter: a mayor of a city holds no office of the state in which it lies.
 */
function bodiesOf(
  { survey, left }: Taking,
  { qualifiers }: Statement,
  office: string,
): { readonly bodies: readonly string[]; readonly qualifier: string | undefined } {
  const itemsIn = (property: string) => valuesOf(qualifiers, property).flatMap((snak) => itemOf(snak) ?? []);
  const qualifier = BODY_OF.find((property) => itemsIn(property).length > 0);
  const own = BODY_OF.map((property) => survey.namedBy(office, property));
  const items = qualifier === undefined ? own.find((each) => each.length > 0) : itemsIn(qualifier);
  const [bodies, others] = [new Set<string>(), new Set<string>()];
  for (const item of items ?? []) {
    if (survey.label(item) === undefined) others.add(`${OFFICE} at unlabelled`);
    else if (!BODIES.includes(survey.kind(item))) others.add(`${OFFICE} at another kind`);
    else bodies.add(survey.idOf(item));
  }
  if (bodies.size > 0) for (const each of others) left.add(each);
  return { bodies: [...bodies], qualifier };
}

/** Whether a statement of this property of such an item is a relation, and which. */
export function linkOf({ kind }: Taking, property: string): Link | undefined {
  const link = Object.hasOwn(LINKS, property) ? LINKS[property] : undefined;
  return link?.from.includes(kind) ? link : undefined;
}

function tellRelation(
  taking: Taking,
  relation: Pick<RecordInput<'relations'>, 'from' | 'kind' | 'to'>,
  title: string | undefined,
  statement: Statement,
): void {
  const hedges = HEDGING.flatMap((property) => namesIn(taking, statement, property));
  const words = [title, hedges.length > 0 ? `(${hedges.join(', ')})` : undefined].filter(Boolean).join(' ');
  const record = {
    ...relation,
    ...(words !== '' && { title: words }),
    ...periodOf(statement.qualifiers, taking),
  };
  tell(taking, { section: 'relations', record }, statement);
}

/** The names of a qualifier's values. */
function namesIn({ survey, left }: Taking, { qualifiers }: Statement, property: string): string[] {
  return valuesOf(qualifiers, property).flatMap((snak) => {
    const item = itemOf(snak);
    const name = item && (survey.label(item) ?? (Object.hasOwn(HEDGES, item) ? HEDGES[item] : undefined));
    if (name === undefined) left.add(`qualifier ${property}`);
    return name ?? [];
  });
}
