import type { Reader } from '../read/reader.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly reader: Reader;
}
