import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { buildSchema } from './schema.ts';

/** Which day everything below a value is asked for. */
type Days = WeakMap<object, string>;

/**
 * Answers what an operation asks as of a day in the past, by resolvers that know of it. Operations that name none keep the
 * plain ones, which need not look at each value for the day that it belongs to.
 */
export function useKnownAt(): Plugin<Context> {
  let past: GraphQLSchema | undefined;
  return {
    onExecute({ args }) {
      if (!args.document.loc?.source.body.includes('knownAt')) return;
      past ??= resolvingPast(buildSchema());
      args.schema = past;
    },
  };
}

/** Every resolver of a schema is given the reader of the day that its field, or the nearest above it, names. */
function resolvingPast(schema: GraphQLSchema): GraphQLSchema {
  const days: Days = new WeakMap();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context: Context, info) => {
        const above = typeof parent === 'object' && parent !== null ? days.get(parent) : undefined;
        const day: string | undefined = args.knownAt ?? above;
        if (day === undefined) return resolve(parent, args, context, info);
        return belongsTo(resolve(parent, args, { ...context, reader: context.past(day) }, info), day, days);
      };
    }
  }
  return schema;
}

/** Notes the day of a value, of the items of a list, and of what a promise comes to. */
function belongsTo(value: unknown, day: string, days: Days): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Promise) return value.then((settled) => belongsTo(settled, day, days));
  if (Array.isArray(value)) return value.map((item) => belongsTo(item, day, days));
  days.set(value, day);
  return value;
}
