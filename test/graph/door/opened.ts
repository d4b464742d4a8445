import { Door } from '../../../src/graph/door/door.ts';
import type { Table } from '../../../src/graph/door/read.ts';
import { type Loaded, loadedApi } from '../../api/loaded.ts';
import { testAddress } from '../../support/neo4j.ts';

/** A door to the test run's Neo4j, which holds the seed and two invented reports. */
export interface Opened {
  readonly door: Door;
  readonly database: Loaded['database'];
  /** What a statement returns. */
  read(statement: string, parameters?: Record<string, unknown>, limit?: number): Promise<Table>;
  /** The code of the error that a statement is answered with, and what it says; undefined where it is let through. */
  refusal(statement: string): Promise<{ code: string; message: string } | undefined>;
  close(): Promise<void>;
}

export async function openDoor(): Promise<Opened> {
  const { database, close } = await loadedApi();
  const door = new Door({ ...testAddress(), database: 'neo4j' });
  const read: Opened['read'] = (statement, parameters = {}, limit = 100) =>
    door.read({ statement, parameters, limit });
  return {
    door,
    database,
    read,
    refusal: (statement) =>
      read(statement).then(
        () => undefined,
        ({ code, message }) => ({ code, message }),
      ),
    close: async () => {
      await door.close();
      await close();
    },
  };
}
