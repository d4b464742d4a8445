import type { Database } from '../graph/database.ts';
import type { Door } from '../graph/door/door.ts';
import type { Reader } from '../read/reader.ts';
import type { Limits } from './limits.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly reader: Reader;
  readonly limits: Limits;
  /** Reads the graph as it was known on a day. */
  past(day: string): Reader;
  /**
   * The database to write to, for a request that may.
   * @throws InputError FORBIDDEN, UNAUTHENTICATED
   */
  writable(): Database;
  /** Where it is open. */
  readonly door?: Pick<Door, 'read'> | undefined;
}
