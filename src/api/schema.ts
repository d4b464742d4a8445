import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Context } from './context.ts';
import { resolvers } from './resolvers.ts';
import { noteBound } from './selection.ts';
import { typeDefs } from './type-defs.ts';

/** The schema of `schema/` with what answers it; a resolver for what is not in the schema is an error. */
export const schema = buildSchema();

/** The same, for whoever gives it other resolvers. */
export function buildSchema() {
  const schema = makeExecutableSchema<Context>({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  noteBound(schema, resolvers);
  return schema;
}
