import type { Driver, Session } from 'neo4j-driver';
import { Database } from '../../src/graph/database.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { type Connections, connectionsOf } from './connections.ts';
import { testAddress } from './neo4j.ts';

/** A database whose reads can be made to take as long as somebody wishes, without work for the machine. */
export interface HeldDatabase {
  readonly database: Database;
  /** Whether the next read waits until its end comes from outside; asked once for each. */
  holds: () => boolean;
  /** How many reads wait in Neo4j. */
  waiting(): Promise<number>;
  /** Connections of the pool. */
  connections(): Connections;
  close(): Promise<void>;
}

/** Waits for a lock that another transaction holds for as long as the test runs. */
const WAIT = 'MATCH (held:Held) SET held.touched = true RETURN true AS ready';
const COUNT = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $wait RETURN count(*) AS waiting';

/** This worker's Neo4j, with a lock held in it. */
export async function heldDatabase(): Promise<HeldDatabase> {
  const watcher = await openDriver(testAddress());
  await watcher.executeQuery('MERGE (:Held)');
  const holder = watcher.session();
  const transaction = await holder.beginTransaction();
  await transaction.run('MATCH (held:Held) SET held.touched = true');

  const driver = await openDriver(testAddress());
  const held: HeldDatabase = {
    database: new Database(
      withHeldReads(driver, () => held.holds()),
      'neo4j',
    ),
    holds: () => true,
    waiting: async () => {
      const { records } = await watcher.executeQuery(COUNT, { wait: WAIT });
      return records[0]?.get('waiting');
    },
    connections: () => connectionsOf(driver),
    close: async () => {
      await driver.close();
      await transaction.rollback();
      await holder.close();
      await watcher.executeQuery('MATCH (held:Held) DELETE held');
      await watcher.close();
    },
  };
  return held;
}

/** A driver whose sessions run what waits instead of what they are asked, where `holds` says so. */
function withHeldReads(driver: Driver, holds: () => boolean): Driver {
  const open: Driver['session'] = (options) => {
    const waits = holds();
    const session = driver.session(waits ? { ...options, defaultAccessMode: 'WRITE' } : options);
    const run = session.run.bind(session);
    const wait: Session['run'] = (_, __, config) => run(WAIT, {}, config);
    return waits ? Object.assign(session, { run: wait }) : session;
  };
  return new Proxy(driver, {
    get: (target, name) => {
      if (name === 'session') return open;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
