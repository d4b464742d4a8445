import { createHash } from 'node:crypto';
import { InputError } from '../errors.ts';

/** Between the parts of a cursor; no part but the last contains it. */
const separator = ':';

/** Which list a cursor belongs to: it is of use nowhere else. */
export interface ListIdentity {
  /** Name of the field. */
  readonly field: string;
  /** Id of the node on which the list hangs; '' for a list of the whole graph. */
  readonly parent: string;
  /** Such as `DATE_DESC`; '' for a list that has one order only. */
  readonly order: string;
  /** The arguments that choose what is in the list. */
  readonly chosen: object;
}

/** A cursor for clients to hand back: which list it belongs to, and the key of an item in it. */
export function toCursor(list: ListIdentity, key: string): string {
  return Buffer.from([...partsOf(list), key].join(separator), 'utf8').toString('base64url');
}

/**
 * The key in a cursor.
 * @param argument name of the argument, for the message
 * @throws InputError BAD_USER_INPUT when the list gave no such cursor, saying why
 */
export function fromCursor(list: ListIdentity, argument: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [field = '', parent, order, chosen, ...rest] = text.split(separator);
  const key = rest.join(separator);
  const canonical = Buffer.from(text, 'utf8').toString('base64url') === cursor;
  if (!canonical || !isKey(key)) throw refusal(list, argument, cursor, 'is no cursor');
  const wanted = partsOf(list);
  if (field !== wanted[0]) throw refusal(list, argument, cursor, `belongs to a list \`${field}\``);
  if (parent !== wanted[1]) throw refusal(list, argument, cursor, 'belongs to that list of another node');
  if (order !== wanted[2]) throw refusal(list, argument, cursor, `belongs to the order ${order}`);
  if (chosen !== wanted[3]) throw refusal(list, argument, cursor, 'belongs to that list with another filter');
  return key;
}

function partsOf({ field, parent, order, chosen }: ListIdentity): string[] {
  return [field, digest(parent), order, digest(JSON.stringify(chosen))];
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

/** Every key is a value to sort by, U+0001, and what tells equal values apart. */
function isKey(text: string): boolean {
  const [value, rest] = text.split('\u0001');
  return Boolean(value && rest);
}

function refusal({ field }: ListIdentity, argument: string, cursor: string, why: string): InputError {
  return new InputError(
    'BAD_USER_INPUT',
    `${argument}: "${shortened(cursor)}" ${why}.`,
    `Hand \`${argument}\` a cursor that \`${field}\` returned to the same question, or leave it out.`,
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
