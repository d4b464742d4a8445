import { getOperationAST, parse, validate } from 'graphql';
import { costOf } from '../../src/api/guards/cost.ts';
import { type Measures, measure } from '../../src/api/guards/measure.ts';
import { fragmentsOf } from '../../src/api/guards/selections.ts';
import { schema } from '../../src/api/schema.ts';

/** What a valid query costs, and what else the limits count in it. */
export function weigh(query: string, variables: Record<string, unknown> = {}): Measures & { cost: number } {
  const document = parse(query);
  const [error] = validate(schema, document);
  if (error) throw error;
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a query has one operation');
  const cost = costOf({ schema, operation, fragments: fragmentsOf(document), variables });
  return { ...measure(document), cost };
}
