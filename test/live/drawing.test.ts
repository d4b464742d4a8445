import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/api/server.ts';
import { type Loaded, loadedApi } from '../api/loaded.ts';
import { blocks } from '../support/examples.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = await readFile(join(ROOT, 'docs/drawing.md'), 'utf8');
const [query] = blocks(PAGE, 'graphql').map(({ block }) => block);

// biome-ignore lint/suspicious/noExplicitAny: functions and answers of a page that is not compiled
type Any = any;

let api: Loaded;
let server: Serving;
let folder: string;
/** What the page's blocks of JavaScript export. */
let page: Record<'ask' | 'toGraphology' | 'toForces' | 'toCytoscape', (...values: Any[]) => Any>;
/** What surrounds Putin, as the page asks for it. */
let subgraph: Any;

beforeAll(async () => {
  api = await loadedApi();
  server = await serve({ database: api.database, logger: console, host: '127.0.0.1', port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'demarche-drawing-'));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  page = Object.assign(
    {},
    ...(await Promise.all(blocks(PAGE, 'js').map(({ block }, index) => load(block, index)))),
  );
  ({ subgraph } = await page.ask(query, { around: ['vladimir-putin'], depth: 2 }, `${server.url}/graphql`));
});
afterAll(async () => {
  await server.close();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

async function load(block: string, index: number): Promise<object> {
  const file = join(folder, `${index}.mjs`);
  await writeFile(file, block);
  return import(/* @vite-ignore */ file);
}

const stated = 'STATED:vladimir-putin:pokrovsk-fully-taken';
const words = {
  source: { id: 'moscow-talks-2025-12-02' },
  passage: { start: 3110, end: 3171 },
  statement: { text: 'Claims that the whole of Pokrovsk has been taken.' },
};

test('the page asks for a picture that is worth drawing, in ids of which none occurs twice', () => {
  const ids = [...subgraph.nodes, ...subgraph.edges].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(subgraph.nodes.length).toBeGreaterThan(20);
  expect(subgraph.edges.length).toBeGreaterThan(20);
  const known = new Set(subgraph.nodes.map(({ id }: Any) => id));
  expect(
    subgraph.edges.filter(({ source, target }: Any) => !known.has(source) || !known.has(target)),
  ).toEqual([]);
});

test('an error is told with its hint', async () => {
  await expect(page.ask(query, { around: ['nobody'] }, `${server.url}/graphql`)).rejects.toThrow(
    /there is no "nobody".*Look the id up/,
  );
});

test('graphology has the nodes and edges, and arrows where they belong', () => {
  const graph = page.toGraphology(subgraph);
  expect(graph.nodes()).toEqual(subgraph.nodes.map(({ id }: Any) => id));
  expect(graph.edges().sort()).toEqual(subgraph.edges.map(({ id }: Any) => id).sort());
  expect(graph.getNodeAttributes('vladimir-putin')).toMatchObject({
    label: 'Vladimir Putin',
    kind: 'PERSON',
  });
  expect(graph.extremities(stated)).toEqual(['vladimir-putin', 'pokrovsk-fully-taken']);
  expect(graph.getEdgeAttribute(stated, 'evidence')).toMatchObject([words]);
  expect(graph.isDirected(stated)).toBe(true);
  expect(graph.isDirected('MET_WITH:jared-kushner:vladimir-putin')).toBe(false);
});

test('a graphology grows by what a second question found', async () => {
  const graph = page.toGraphology(subgraph);
  const more = await page.ask(query, { around: ['wang-yi'] }, `${server.url}/graphql`);
  const ids = (parts: Any[]) => new Set([...subgraph.nodes, ...parts].map(({ id }) => id));
  graph.import(page.toGraphology(more.subgraph), true);
  expect(new Set(graph.nodes())).toEqual(ids(more.subgraph.nodes));
  expect(graph.hasEdge('MET_WITH:sergey-lavrov:wang-yi')).toBe(true);
});

test('d3-force puts every node somewhere, and ties the edges to the nodes', () => {
  const { bodies, links, simulation } = page.toForces(subgraph);
  simulation.stop().tick(10);
  expect(bodies).toHaveLength(subgraph.nodes.length);
  expect(bodies.every(({ x, y }: Any) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(links).toHaveLength(subgraph.edges.length);
  const link = links.find(({ id }: Any) => id === stated);
  expect(link.source).toBe(bodies.find(({ id }: Any) => id === 'vladimir-putin'));
  expect(link.evidence).toMatchObject([words]);
  expect(subgraph.edges.find(({ id }: Any) => id === stated).source).toBe('vladimir-putin');
});

test('Cytoscape has the nodes and edges, and takes options', () => {
  const cy = page.toCytoscape(subgraph, { headless: true });
  expect(cy.nodes()).toHaveLength(subgraph.nodes.length);
  expect(cy.edges()).toHaveLength(subgraph.edges.length);
  const edge = cy.getElementById(stated);
  expect(edge.source().data('label')).toBe('Vladimir Putin');
  expect(edge.target().id()).toBe('pokrovsk-fully-taken');
  expect(edge.data('evidence')).toMatchObject([words]);
  cy.destroy();
});
