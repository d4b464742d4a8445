import type { Reader } from '../read/reader.ts';
import type { Limits } from './limits.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly reader: Reader;
  readonly limits: Limits;
}
