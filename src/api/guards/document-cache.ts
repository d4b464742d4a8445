import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** UTF-16 units of all texts whose documents are kept; a document takes up to 300 bytes a unit. */
const MOST = 100_000;
/** UTF-16 units of one text. */
const LONGEST = 10_000;

/** Parsed queries by their texts. Yoga's own cache counts entries only, so that 1,024 long queries would fill the memory. */
export function documentCache() {
  return new LRUCache<string, DocumentNode>({
    maxSize: MOST,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, text) => text.length + 1,
  });
}

/** Keeps nothing: a text that cannot be parsed is seldom sent again by those who mean well. */
export const noCache = { get: () => undefined, set: () => undefined };
