import type { Driver, Transaction } from 'neo4j-driver';
import { Database } from '../../src/graph/database.ts';

/** A database that tells which texts were sent to it in transactions, in their order. */
export interface Overheard {
  readonly database: Database;
  readonly sent: string[];
}

/** Listens to what goes to a database; all of it passes. */
export function overhear(database: Database): Overheard {
  const sent: string[] = [];
  const listenTo = (transaction: Transaction): Transaction => {
    const run = transaction.run.bind(transaction);
    return Object.assign(transaction, {
      run: (...query: Parameters<typeof run>) => {
        sent.push(String(query[0]));
        return run(...query);
      },
    });
  };
  const session: Driver['session'] = (options) => {
    const opened = database.driver.session(options);
    const begin = opened.beginTransaction.bind(opened);
    return Object.assign(opened, {
      beginTransaction: (...config: Parameters<typeof begin>) => listenTo(begin(...config) as Transaction),
    });
  };
  const driver = new Proxy(database.driver, {
    get: (target, name) => {
      if (name === 'session') return session;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { database: new Database(driver, database.name), sent };
}

/** Throws at the nth step that it is told of, counted from 0; later steps pass. */
export function faultAt(place: number): (step: string) => void {
  let seen = -1;
  return (step) => {
    seen += 1;
    if (seen === place) throw new Error(`fault at ${step}`);
  };
}
