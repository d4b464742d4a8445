/** The peer's cursor of the item before a position, counted from 0. */
export function offsetCursor(position: number): string {
  return Buffer.from(`arrayconnection:${position - 1}`).toString('base64');
}
