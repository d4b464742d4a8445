import { InputError } from '../errors.ts';

/** Between the name of the list and the key; no name contains it. */
const separator = ':';

/** A cursor for clients to hand back: which list it belongs to, and the key of an item in it. */
export function toCursor(list: string, after: string): string {
  return Buffer.from(`${list}${separator}${after}`, 'utf8').toString('base64url');
}

/**
 * The key in a cursor.
 * @throws InputError BAD_USER_INPUT when the list gave no such cursor
 */
export function fromCursor(list: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const given = text.slice(list.length + separator.length);
  if (isKey(given) && toCursor(list, given) === cursor) return given;
  throw new InputError(
    'BAD_USER_INPUT',
    `"${shortened(cursor)}" is no cursor of \`${list}\`.`,
    `Hand \`after\` an \`endCursor\` or \`cursor\` that \`${list}\` returned, or leave it out.`,
  );
}

/** Every key is a value to sort by, U+0001, and what tells equal values apart. */
function isKey(text: string): boolean {
  const [value, rest] = text.split('\u0001');
  return Boolean(value && rest);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
