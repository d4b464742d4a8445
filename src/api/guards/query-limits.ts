import { type ExecutionArgs, GraphQLError, getOperationAST, getVariableValues, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { LimitName } from '../../settings.ts';
import type { Context } from '../context.ts';
import { type Limits, limitExceeded } from '../limits.ts';
import { costOf } from './cost.ts';
import { measure } from './measure.ts';
import { fragmentsOf } from './selections.ts';

type Parse = typeof parse;
/** What a query is measured by, and what to advise where it is too much of it. */
type Measured = 'depth' | 'aliases' | 'directives' | 'rootFields';

const ADVICE: Readonly<Record<Measured, string>> = {
  depth: 'Ask for fewer levels in one query.',
  aliases: 'Ask for several things by `nodes(ids:)`, or in several queries.',
  directives: 'Use fewer directives.',
  rootFields: 'Ask in several queries.',
};

/**
 * Refuses queries that ask for too much before anything is read: tokens while the query is parsed, depth, aliases,
 * directives and fields at the root before it is validated, the cost once its variables are known.
 */
export function useQueryLimits(limits: Limits): Plugin<Context> {
  return {
    onParse({ setParseFn }) {
      setParseFn(((source, options) => parseWithin(limits, source, options)) satisfies Parse);
    },
    onValidate({ params, setResult }) {
      const measures = measure(params.documentAST);
      const errors = (Object.keys(ADVICE) as Measured[])
        .filter((name) => measures[name] > limits[name])
        .map((name) => refusal(name, measures[name], limits[name], ADVICE[name]));
      if (errors.length > 0) setResult(errors);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const cost = costIn(args as ExecutionArgs);
      if (cost <= limits.cost) return;
      const advice = 'The answer might have so many objects. Ask for shorter pages or fewer levels.';
      setResultAndStopExecution({ errors: [refusal('cost', cost, limits.cost, advice)] });
    },
  };
}

function parseWithin({ tokens, depth }: Limits, ...[source, options]: Parameters<Parse>) {
  try {
    return parse(source, { ...options, maxTokens: tokens });
  } catch (error) {
    // The parser calls itself for each level, until the stack is full.
    if (error instanceof RangeError) throw refusal('depth', 'more than can be parsed', depth, ADVICE.depth);
    if (!(error instanceof GraphQLError) || !error.message.includes('Parsing aborted')) throw error;
    throw refusal('tokens', `more than ${tokens}`, tokens, 'Send a shorter query.');
  }
}

/** 0 where the execution is going to refuse the operation or its variables. */
function costIn({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!coerced) return 0;
  return costOf({ schema, operation, fragments: fragmentsOf(document), variables: coerced });
}

function refusal(name: LimitName, value: number | string, most: number, advice: string): GraphQLError {
  const originalError = limitExceeded(name, value, most, advice);
  return new GraphQLError(originalError.message, {
    originalError,
    extensions: { http: { spec: true, status: 400 } },
  });
}
