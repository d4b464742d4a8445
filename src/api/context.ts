import type { Door } from '../graph/door/door.ts';
import type { Reader } from '../read/reader.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly reader: Reader;
  /** Where it is open. */
  readonly door?: Pick<Door, 'read'> | undefined;
}
