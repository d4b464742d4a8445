import type { Driver } from 'neo4j-driver';

/** Rows of a statement as objects. */
export type Run = <T>(statement: string, parameters: object) => Promise<T[]>;

/** What a benchmark can ask of the graph and of Demarche to find out what to measure with. */
export interface Lookup {
  readonly run: Run;
  /** The `data` of an answer of Demarche. */
  readonly ask: <T>(query: string, variables?: object) => Promise<T>;
  readonly statements: number;
}

/** One request of a server of GraphQL, and what its answer says in the form in which answers are compared. */
export interface Asked<Parameters> {
  readonly query: string;
  readonly variables: (parameters: Parameters) => object;
  // biome-ignore lint/suspicious/noExplicitAny: each query has an answer of its own form
  readonly answer: (data: any) => unknown;
}

/** What is measured, in three ways that must give one answer. */
export interface Workload<Parameters = unknown> {
  readonly name: string;
  /** The least ratio of requests a second to the peer; none where the peer cannot give the same answer. */
  readonly peerFloor?: number;
  /** Whether the peer's answer may be another, so that it is held to its floor but not compared. */
  readonly ranked?: boolean;
  /** The largest ratio of p50 to bare Cypher's, besides what an empty request takes. */
  readonly bareFloor: number;
  /** The field of `Query` without which it is left out. */
  readonly needs?: string;
  /** How much longer p50 may take where the graph grows a hundredfold; not looked at where absent. */
  readonly growthFloor?: number;
  /** Parameters to rotate over. */
  readonly parameters: (lookup: Lookup) => Promise<readonly Parameters[]>;
  readonly ours: Asked<Parameters>;
  /** Where it has no floor, the closest that the peer can do, which is timed, but not compared. */
  readonly peer?: Asked<Parameters>;
  /** The best Cypher by hand; returns the answer as it is compared. */
  readonly bare: (run: Run, parameters: Parameters) => Promise<unknown>;
}

/** Runs statements as cheaply as the driver can: a session each, in the named database, without retries. */
export function runner(driver: Driver): Run {
  return async <T>(statement: string, parameters: object) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(statement, parameters);
      return records.map((record) => record.toObject() as T);
    } finally {
      await session.close();
    }
  };
}
