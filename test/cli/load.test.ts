import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/dossier/spans.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { demarche, type Ended } from '../support/command.ts';
import { cypher, emptyGraph, fixture, freshGraph } from '../support/graph.ts';
import { testAddress } from '../support/neo4j.ts';

const TEXT = 'Ana said: the ferry sails again.';
const DOSSIER = `demarche: 1
source: {id: gazette, title: The Gazette, published: '2024-05-06', sha256: ${sha256(TEXT)}, length: ${TEXT.length}}
actors:
  - {person: ana, name: Ana, at: [0, 3]}
claims:
  - {id: ferry-sails, text: The ferry sails again., kind: FACT}
statements:
  - speaker: ana
    form: VERBATIM
    quote: the ferry sails again
    at: [10, 31]
    expresses: [{claim: ferry-sails, stance: ASSERTS}]
`;

let folder: string;
let dossier: string;
let database: Database;

beforeAll(async () => {
  database = await freshGraph();
  folder = await mkdtemp(join(tmpdir(), 'demarche-cli-'));
  dossier = join(folder, 'gazette.yaml');
  await writeFile(dossier, DOSSIER);
});
beforeEach(() => emptyGraph(database));
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** Runs a command on the Neo4j of the test run. */
function run(...args: string[]): Promise<Ended> {
  const { uri, user, password } = testAddress();
  const env = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DEMARCHE_HOME: join(folder, 'home'),
  };
  return demarche(args, { env });
}

describe('load', () => {
  test('writes a dossier, and says what it wrote', async () => {
    const { code, stdout, stderr } = await run('load', dossier);
    expect(stdout).toMatch(/^gazette: 4 nodes and \d+ relationships written, 0 and 0 removed\.\n$/);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('twice changes nothing', async () => {
    await run('load', dossier);
    const { stdout } = await run('load', dossier, '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { source: 'gazette', changed: false, relationshipsCreated: 0 },
    ]);
  });

  test('loads none of several when one is wrong', async () => {
    const broken = join(folder, 'broken.yaml');
    await writeFile(
      broken,
      DOSSIER.replace('speaker: ana', 'speaker: anna').replace('id: gazette', 'id: gazette-2'),
    );
    const { code, stdout, stderr } = await run('load', dossier, broken);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${broken}:8:14: "anna" is not declared in this dossier. Did you mean "ana"?`);
    expect(await cypher(database, 'MATCH (n:Entity) RETURN n.id')).toEqual([]);
  });

  test('refuses two dossiers of one source, of which the second would undo the first', async () => {
    const second = join(folder, 'second.yaml');
    await writeFile(second, DOSSIER);
    const { code, stderr } = await run('load', dossier, second);
    expect(code).toBe(1);
    expect(stderr).toContain(`${second}:1:1: ${dossier} is of the source "gazette", too`);
  });

  test('says which of several were loaded when one cannot be', async () => {
    const clash = join(folder, 'clash.yaml');
    await writeFile(
      clash,
      DOSSIER.replaceAll('person: ana', 'institution: ana').replace('id: gazette', 'id: herald'),
    );
    const { code, stdout, stderr } = await run('load', dossier, clash);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Loaded: gazette.\nNot loaded, or not as a whole: herald.\n"ana" is');
  });

  test('refuses a database that holds other data, unless --adopt takes it in', async () => {
    await cypher(database, 'MATCH (g:Graph) DELETE g');
    await cypher(database, "CREATE (:Film {title: 'Stalker'})");
    const refused = await run('load', dossier);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('holds data that demarche did not make');
    const adopted = await run('load', dossier, '--adopt');
    expect(adopted.code).toBe(0);
    expect(await cypher(database, 'MATCH (f:Film) RETURN f.title AS title')).toEqual([{ title: 'Stalker' }]);
  });

  test('a database that is not there is one clear message', async () => {
    const { code, stderr } = await demarche(['load', dossier], {
      env: { NEO4J_URI: 'bolt://127.0.0.1:9', DEMARCHE_HOME: join(folder, 'home') },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('bolt://127.0.0.1:9');
    expect(stderr).not.toContain('    at ');
  });
});

describe('attach', () => {
  test('puts a text beside the source that speaks of it', async () => {
    await loadDossier(database, await fixture(dossier));
    const text = join(folder, 'gazette.txt');
    await writeFile(text, TEXT);
    expect(await run('attach', text)).toMatchObject({ code: 0, stdout: 'Attached to gazette.\n' });
  });

  test('refuses a text that no source speaks of', async () => {
    await loadDossier(database, await fixture(dossier));
    const text = join(folder, 'other.txt');
    await writeFile(text, `${TEXT} `);
    const { code, stderr } = await run('attach', text, '--json');
    expect([code, stderr]).toEqual([1, '']);
  });
});

describe('remove', () => {
  test('takes a source out', async () => {
    await loadDossier(database, await fixture(dossier));
    expect(await run('remove', 'gazette')).toMatchObject({ code: 0 });
    expect(await cypher(database, 'MATCH (n:Entity) RETURN n.id')).toEqual([]);
  });

  test('names the source that was meant', async () => {
    await loadDossier(database, await fixture(dossier));
    const { code, stderr } = await run('remove', 'gazete');
    expect(code).toBe(1);
    expect(stderr).toBe('No source "gazete" is loaded.\nDid you mean "gazette"?\n');
  });
});

describe('doctor', () => {
  test('says that all is well', async () => {
    await loadDossier(database, await fixture(dossier));
    expect(await run('doctor')).toMatchObject({ code: 0, stdout: 'The graph is healthy.\n' });
  });

  test('lists what is not, and exits with 2', async () => {
    await loadDossier(database, await fixture(dossier));
    await cypher(database, "MATCH (a:Person {id: 'ana'}) SET a.name = 'Eva'");
    const { code, stdout, stderr } = await run('doctor');
    expect(stdout).toContain('DERIVED_PROPERTY ana: expected name Ana, found name Eva\n');
    expect(code).toBe(2);
    expect(stderr).toContain('finding');
  });
});

test('the doctor looks at the graph as it is, and makes no index anew', async () => {
  await loadDossier(database, await fixture(dossier));
  await cypher(database, 'DROP INDEX order_keys_made_out');
  const { code, stdout } = await run('doctor', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({
    healthy: false,
    count: 1,
    findings: [{ check: 'INDEX', id: 'order-keys:made-out', expected: 'ONLINE', found: 'nothing' }],
  });
});

describe('status', () => {
  test('shows sizes and the last load', async () => {
    await loadDossier(database, await fixture(dossier));
    const { code, stdout } = await run('status', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      server: null,
      graph: { sources: 1, lastLoad: { source: 'gazette' } },
    });
  });
});

test('a misspelled command is told what was meant', async () => {
  const { code, stderr } = await demarche(['chek']);
  expect(code).toBe(1);
  expect(stderr).toContain('Did you mean check?');
});

test('every command is in the README', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const { stdout } = await demarche(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*$/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
  expect(commands.length).toBeGreaterThan(8);
  for (const command of commands) expect(readme).toMatch(new RegExp(`demarche ${command}\\b|\`${command}\``));
});
