/** Whether lists begin with the newest: this, and nothing else, is to be changed where the API's lists change. */
const NEWEST_FIRST = true;

/** How lists are ordered, for Cypher and for the peer. */
export const DIRECTION = NEWEST_FIRST ? 'DESC' : 'ASC';

/** Between the parts of an order key, and what sorts right behind it. */
const [SEPARATOR, BEHIND] = ['\u0001', '\u0002'];

/** The range of order keys of a parent's items, behind the item with the key `after` where that is given. */
export function keyRange(parent: string, after?: string): { readonly from: string; readonly to: string } {
  const [least, most] = [parent + SEPARATOR, parent + BEHIND];
  if (after === undefined) return { from: least, to: most };
  return NEWEST_FIRST ? { from: least, to: least + after } : { from: least + after, to: most };
}

/** The same for the keys of all nodes of a kind. */
export function nodeRange(after: string): { readonly from: string; readonly to: string } {
  return NEWEST_FIRST ? { from: '', to: after } : { from: after, to: '~' };
}
