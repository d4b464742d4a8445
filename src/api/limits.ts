import { InputError } from '../errors.ts';
import type { LimitName } from '../settings.ts';

/** What one request may ask for at most; `DEMARCHE_LIMITS` changes it, and docs/api-limits.md describes it. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The limits where nobody sets others, and those of single arguments, which nobody can. */
export const limits = {
  /** Levels of fields, leaves included. */
  depth: 16,
  /** Objects that the answer may hold; see `costOf`. */
  cost: 50_000,
  aliases: 50,
  /** Words and signs of the query, as the parser counts them. */
  tokens: 2_000,
  directives: 50,
  /** Fields at the root. */
  rootFields: 30,
  /** Items of a list in one page. */
  page: 100,
  /** Items of a page where a client does not say how many. */
  usualPage: 20,
  /** Bytes of a request. */
  body: 1_000_000,
  /** Seconds for a request as a whole. */
  time: 30,
  /** Ids in `nodes(ids:)`. */
  ids: 500,
  /** Ids, steps and nodes of `subgraph`. */
  around: 500,
  steps: 3,
  nodes: 500,
  /** Edges and windows of a discourse network. */
  edges: 10_000,
  windows: 100,
  /** Steps of a path, and paths. */
  pathLength: 6,
  paths: 20,
  /** UTF-16 units of what is searched for. */
  searchText: 200,
  /** UTF-16 units on either side of a passage. */
  context: 2_000,
} as const satisfies Limits & Record<string, number>;

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

/**
 * Refuses a page that is too long.
 * @param name `first` or `last`, for the message
 * @throws InputError BAD_USER_INPUT below 0, LIMIT_EXCEEDED above the limit
 */
export function checkPage(name: string, value: number, { page }: Limits): void {
  const raise = value > page ? ` ${howToRaise('page')}` : '';
  checkRange(name, value, 0, page, `The rest comes with cursors.${raise}`);
}

/**
 * The error of a request that asks for more than a limit allows.
 * @param value what it asks for, such as 60000 or `more than 2000`
 * @param advice what to ask for instead
 */
export function limitExceeded(name: LimitName, value: number | string, most: number, advice: string) {
  return new InputError(
    'LIMIT_EXCEEDED',
    `${name}: ${value} is too many; the maximum is ${most}.`,
    `${advice} ${howToRaise(name)}`,
  );
}

/** Whom to ask for more of something. */
export function howToRaise(name: LimitName): string {
  return `Whoever runs the server can raise it with DEMARCHE_LIMITS=${name}=NUMBER.`;
}
