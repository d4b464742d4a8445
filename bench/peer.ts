import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Driver } from 'neo4j-driver';

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const PACKAGE = 'node_modules/@neo4j/graphql/package.json';

/** Installs the peer beside the benchmark where it is not there, and tells its version. */
export async function providePeer(): Promise<string> {
  if (!existsSync(FOLDER + PACKAGE)) {
    console.log('Installing the peer in bench/ ...');
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER });
  }
  return JSON.parse(readFileSync(FOLDER + PACKAGE, 'utf8')).version;
}

/** Creates the constraints and indexes that the peer's documentation advises for what it is asked. */
export async function indexForPeer(driver: Driver): Promise<void> {
  const statements = readFileSync(`${FOLDER}peer/constraints.cypher`, 'utf8').split(';');
  for (const statement of statements.filter((each) => each.trim() !== ''))
    await driver.executeQuery(statement);
  await driver.executeQuery('CALL db.awaitIndexes(600)');
}
