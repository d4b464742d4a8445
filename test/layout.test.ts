import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each folder of `src/` may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  dossier: [],
  graph: ['dossier'],
  read: ['dossier', 'graph'],
  network: ['dossier', 'read'],
  exchange: ['dossier', 'graph', 'read', 'network'],
  api: ['dossier', 'graph', 'read', 'network', 'exchange'],
  cli: ['dossier', 'graph', 'read', 'network', 'exchange', 'api'],
};
/** Files of `src/` itself that every folder may use, but `dossier`, which is pure. */
const COMMON = ['errors.ts', 'settings.ts'];

const sources = files('src', '.ts');
const page = [...files('explorer', '.ts'), ...files('explorer', '.tsx')];

test('imports point one way: dossier <- graph <- read <- api <- cli', () => {
  const wrong = sources.flatMap((file) => {
    const [, folder = ''] = file.split('/');
    const allowed = MAY_IMPORT[folder];
    if (!allowed) return [];
    const common = folder === 'dossier' ? [] : COMMON;
    return importsOf(file)
      .map((path) => relative('src', join(file, '..', path)))
      .filter((path) => !path.startsWith(`${folder}/`) && !common.includes(path))
      .filter((path) => !allowed.includes(path.split('/')[0] ?? ''))
      .map((path) => `${file} -> ${path}`);
  });
  expect(wrong).toEqual([]);
});

test('every folder of src has its place in that order', () => {
  const folders = new Set(sources.map((file) => file.split('/')[1]).filter((name) => !name?.endsWith('.ts')));
  expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('the model of a dossier is pure: it reads no file, no clock and no environment', () => {
  const impure = sources
    .filter((file) => file.startsWith('src/dossier/'))
    .filter((file) => /from 'node:(fs|net|http|child_process)|process\.env|Date\.now/.test(read(file)));
  expect(impure).toEqual([]);
});

test('no Cypher stands in TypeScript', () => {
  const wrong = sources.filter((file) =>
    /\b(MATCH|MERGE|UNWIND|CREATE) [([$]|\bSHOW [A-Z]+ .*YIELD/.test(read(file)),
  );
  expect(wrong).toEqual([]);
});

test('files hold one idea and stay under 300 lines', () => {
  const long = [...sources, ...page, ...files('test', '.ts')]
    .filter((file) => !file.endsWith('.generated.ts'))
    .filter((file) => read(file).split('\n').length > 300);
  expect(long).toEqual([]);
});

test('the explorer knows only GraphQL: it imports nothing of what serves it', () => {
  const wrong = page.flatMap((file) =>
    importsOf(file)
      .map((path) => join(file, '..', path))
      .filter((path) => !path.startsWith('explorer/'))
      .map((path) => `${file} -> ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('only one file of the explorer knows what draws its graph, with the programs and the label layer that it hands it', () => {
  const knowing = page.filter((file) => /from 'sigma/.test(read(file)));
  expect(knowing).toEqual(
    ['edge-program', 'label-layer', 'node-program', 'renderer'].map((name) => `explorer/graph/${name}.ts`),
  );
});

test('every Cypher file begins by saying what it answers', () => {
  const silent = files('cypher', '.cypher').filter((file) => !/^\/\/ [A-Z$]/.test(read(file)));
  expect(silent).toEqual([]);
});

test('every Cypher file is used', () => {
  const code = sources.map(read).join('\n');
  const unused = files('cypher', '.cypher')
    .map((file) => relative('cypher', file).replace('.cypher', ''))
    .filter((name) => !name.startsWith('constraints/'))
    .filter((name) => !code.includes(name) && !new RegExp(`'${name.replace('write/', '')}[':]`).test(code));
  expect(unused).toEqual([]);
});

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => path);
}

function files(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
