import { InputError } from '../errors.ts';
import { bounds } from '../graph/door/bounds.ts';
import { checkRange } from './limits.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  cypher: (_, { statement, parameters, limit }, { door }) => {
    if (!door) throw closed();
    checkRange('limit', limit, 1, bounds.rows);
    return door.read({ statement, parameters: named(parameters), limit });
  },
};

function named(parameters: unknown): Readonly<Record<string, unknown>> {
  const given = parameters ?? {};
  if (typeof given === 'object' && !Array.isArray(given)) return given as Record<string, unknown>;
  throw new InputError(
    'BAD_USER_INPUT',
    `parameters: expected an object with a key for each parameter, got ${Array.isArray(given) ? 'a list' : typeof given}.`,
    'Such as `{"id": "vladimir-putin"}` for `$id`.',
  );
}

function closed(): InputError {
  return new InputError(
    'FORBIDDEN',
    'This server takes no Cypher.',
    'Whoever runs it opens the read-only door with DEMARCHE_CYPHER=read; docs/cypher.md says what that lets in.',
  );
}
