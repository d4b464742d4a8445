import { GraphQLScalarType, Kind } from 'graphql';
import { dateBounds } from '../dossier/dates.ts';
import { InputError } from '../errors.ts';

/** A day as a value and as an argument; years before the first have a sign. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A day, as ISO 8601 writes it: `2025-12-02`.',
  serialize: String,
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined),
});

function toDay(value: unknown): string {
  const bounds =
    typeof value === 'string' && /^-?\d{4}-\d\d-\d\d$/.test(value) ? dateBounds(value) : undefined;
  if (bounds?.from !== undefined && bounds.from === bounds.to) return bounds.from;
  throw new InputError(
    'BAD_USER_INPUT',
    `${JSON.stringify(value)?.slice(0, 60)} is no day.`,
    'Expected a day such as 2025-12-02.',
  );
}
