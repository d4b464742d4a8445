import type { RelationKind } from '../../../dossier/vocabulary.ts';
import { idOf, keyedId } from '../ids.ts';
import { type Refusal, refusal, relation, type Said } from '../importer.ts';
import type { Schema } from './model.ts';
import type { Values } from './values.ts';

/** One entity may name several at each end, and ties each with each. */
export const MOST_TIES = 1_000;

interface Tie {
  readonly kind: RelationKind;
  /** Under what title, where there is one. */
  readonly title?: (values: Values) => string | undefined;
  /** Whether the title tells of the second what it is to the first: then the tie is told from the second. */
  readonly reversed?: true;
}

const office = (otherwise: string) => (values: Values) => values.text('role') ?? otherwise;

/** Schemata of ties between two actors. */
export const TIES: ReadonlyMap<string, Tie> = new Map<string, Tie>([
  ['Family', { kind: 'KIN_OF', title: (values) => values.text('relationship'), reversed: true }],
  ['Associate', { kind: 'CLOSE_TO', title: (values) => values.text('relationship'), reversed: true }],
  ['Membership', { kind: 'MEMBER_OF', title: (values) => values.text('role') }],
  ['Employment', { kind: 'HOLDS', title: office('Employee') }],
  ['Directorship', { kind: 'HOLDS', title: office('Director') }],
  ['Ownership', { kind: 'HOLDS', title: share }],
  ['Representation', { kind: 'REPRESENTS' }],
]);

/** The ties of an entity that is one. */
export function tieSaid(schema: Schema, tie: Tie, values: Values): readonly Said[] | Refusal {
  if (!schema.edge) return refusal('SCHEMA_NOT_TAKEN', `${schema.name} names no ends in the model.`);
  const [first, second] = [values.needed(schema.edge.source), values.needed(schema.edge.target)];
  if (first.length === 0 || second.length === 0)
    return noEnds(schema, schema.edge.source, schema.edge.target);
  if (first.length * second.length > MOST_TIES) return tooMany(first.length * second.length);
  const term = termOf(values);
  const title = tie.title?.(values);
  const [from, to] = tie.reversed ? [second, first] : [first, second];
  const ties = (kind: RelationKind, called?: string) =>
    tiesBetween(from, to, { kind, title: called, ...term });
  if (tie.kind !== 'REPRESENTS') return ties(tie.kind, title);
  // Who represents under a title holds it besides.
  const role = values.text('role');
  return [...ties('REPRESENTS'), ...(role === undefined ? [] : ties('HOLDS', role))];
}

/** A post in a body of which only the name is told. */
export function postSaid(schema: Schema, values: Values): readonly Said[] | Refusal {
  const [holders, bodies] = [values.needed('holder'), values.needed('organization')];
  if (holders.length === 0 || bodies.length === 0) return noEnds(schema, 'holder', 'organization');
  if (holders.length * bodies.length > MOST_TIES) return tooMany(holders.length * bodies.length);
  const title = values.needed('role').join(', ') || undefined;
  if (title === undefined)
    return refusal('NO_TITLE', 'The Post has no "role"; expected the title of the post.');
  const term = termOf(values);
  const said = bodies.flatMap((name): Said[] => {
    const institution = bodyId(name);
    const ties = holders.map((holder) =>
      relation({ from: keyedId('ftm', holder), kind: 'HOLDS', to: institution, title, ...term }),
    );
    return [{ section: 'actors', record: { institution, name }, isNamed: true }, ...ties];
  });
  return said;
}

/** A body that is known by its name only. */
export function bodyId(name: string): string {
  return idOf('ftm', 'body', name);
}

/** Since and until when. */
export function termOf(values: Values): { since?: string | undefined; until?: string | undefined } {
  return { since: values.date('startDate', 'first'), until: values.date('endDate', 'last') };
}

export function tooMany(count: number): Refusal {
  return refusal('TOO_LARGE', `It makes ${count} ties; at most ${MOST_TIES} are read of one entity.`);
}

export function noEnds(schema: Schema, source: string, target: string): Refusal {
  return refusal(
    'NO_ENDS',
    `The ${schema.name} does not say whom it ties; expected "${source}" and "${target}".`,
  );
}

function tiesBetween(
  from: readonly string[],
  to: readonly string[],
  more: Omit<Parameters<typeof relation>[0], 'from' | 'to'>,
): Said[] {
  return from.flatMap((one) =>
    to.map((other) => relation({ from: keyedId('ftm', one), to: keyedId('ftm', other), ...more })),
  );
}

/** `Owner (25 %)`. */
function share(values: Values): string {
  const role = values.text('role') ?? 'Owner';
  const parts = values.list('percentage').map((part) => `${part.replace(/\s*%$/, '')} %`);
  return parts.length > 0 ? `${role} (${parts.join(', ')})` : role;
}
