import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { type ApiOptions, createApi } from '../../src/api/api.ts';
import { checkDossier } from '../../src/dossier/check.ts';
import { Database } from '../../src/graph/database.ts';
import { prepareDatabase } from '../../src/graph/prepare.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { clearData, testDatabase } from '../support/neo4j.ts';

/** The seed, and two invented reports that contradict each other. */
export const dossiers = [
  'seed/moscow-talks-2025-12-02.yaml',
  'test/fixtures/two-reports.yaml',
  'test/fixtures/two-reports-partner.yaml',
];

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query
type Answer = any;

/** An API over the test run's Neo4j, which holds the given dossiers and nothing else. */
export interface Loaded {
  readonly database: Database;
  /** The data of an answer without errors. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** The errors of an answer. */
  errors(query: string, variables?: object): Promise<Answer[]>;
  /** The answer to any body, with headers besides those that every request has. */
  post(body: object, headers?: Record<string, string>): Promise<Response>;
  /** The answer to an address of the server. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Names of the statements that a query sends to Neo4j. */
  statementsOf(query: string): Promise<string[]>;
  /** Unexpected errors that were logged. */
  readonly logged: object[];
  close(): Promise<void>;
}

/** @param own what the API works with besides */
export async function loadedApi(
  files: readonly string[] = dossiers,
  own: Partial<ApiOptions> = {},
): Promise<Loaded> {
  const driver = await testDatabase();
  const database = new Database(driver, 'neo4j');
  const wanted = files.join('\n');
  if (holds?.files !== wanted || holds.bookmark !== (await bookmarkOf(driver))) {
    await clearData(driver);
    await prepareDatabase(database);
    for (const file of files) await loadDossier(database, readDossier(file));
    holds = { files: wanted, bookmark: await bookmarkOf(driver) };
  }
  return { database, ...client(database, own), close: () => database.close() };
}

/** What this worker's Neo4j was given last: it still holds that where nothing was committed since. */
let holds: { readonly files: string; readonly bookmark: string } | undefined;

/** Names the last transaction that was committed, whoever did it. */
async function bookmarkOf(driver: Driver): Promise<string> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1');
    return session.lastBookmarks().join();
  } finally {
    await session.close();
  }
}

function readDossier(file: string) {
  const checked = checkDossier(file, readFileSync(file, 'utf8'));
  if (checked.problems) throw new Error(checked.problems.map((each) => each.message).join('\n'));
  return checked.dossier;
}

function client(database: Database, own: Partial<ApiOptions>) {
  let sent: string[] = [];
  const logged: object[] = [];
  const api = createApi({
    database: {
      read: (statement, ...rest) => {
        sent.push(statement);
        return database.read(statement, ...rest);
      },
    },
    exports: database,
    logger: { error: (details) => logged.push(details) },
    ...own,
  });
  const post = async (body: object, headers: Record<string, string> = {}) =>
    api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const request = async (query: string, variables: object = {}) => {
    sent = [];
    const response = await post({ query, variables });
    return response.json() as Promise<{ data?: Answer; errors?: Answer[] }>;
  };
  const ask = async (query: string, variables?: object): Promise<Answer> => {
    const { data, errors } = await request(query, variables);
    if (errors) throw new Error(JSON.stringify({ errors, logged }, null, 2));
    return data;
  };
  return {
    ask,
    post,
    get: async (path: string, headers: Record<string, string> = {}) =>
      api.fetch(`http://localhost${path}`, { headers }),
    logged,
    errors: async (query: string, variables?: object) => (await request(query, variables)).errors ?? [],
    statementsOf: async (query: string) => {
      await ask(query);
      return sent;
    },
  };
}
