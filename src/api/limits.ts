import { InputError } from '../errors.ts';

/** What one request may ask for at most. */
export const limits = {
  /** Items of a list in one page. */
  page: 100,
  /** Items of a page where a client does not say how many. */
  usualPage: 20,
  /** Ids in `nodes(ids:)`. */
  ids: 100,
  /** Ids, steps and nodes of `subgraph`. */
  around: 100,
  depth: 3,
  nodes: 500,
  /** Steps of a path, and paths. */
  pathLength: 6,
  paths: 20,
  /** UTF-16 units of what is searched for. */
  searchText: 200,
  /** UTF-16 units on either side of a passage. */
  context: 2_000,
  /** Bytes of a request. */
  request: 1_000_000,
} as const;

/**
 * Refuses a figure that is not between two others.
 * @param name the argument, for the message
 * @throws InputError BAD_USER_INPUT below the least, LIMIT_EXCEEDED above the most, naming the value and what was expected
 */
export function checkRange(name: string, value: number, least: number, most: number, hint = ''): void {
  if (value >= least && value <= most) return;
  const below = value < least;
  throw new InputError(
    below ? 'BAD_USER_INPUT' : 'LIMIT_EXCEEDED',
    `${name}: ${value} is ${below ? `too few; the least is ${least}` : `too many; the maximum is ${most}`}.`,
    `Expected a whole number from ${least} to ${most}.${hint && ` ${hint}`}`,
  );
}
