import type { Credit } from '../../read/stored.ts';

/** A credit in one line, for formats that have no place for its parts: `kremlin: Transcript, The Kremlin, CC BY 4.0`. */
export function creditLine({ id, title, publisher, licence, attribution, url }: Credit): string {
  const parts = [title, publisher, licence, attribution, url].filter((part) => part !== undefined);
  return `${id}: ${parts.join(', ')}`;
}
