import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/api/server.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

describe('GET /export/…', () => {
  test.each([
    ['/export/graphml', 'application/xml', 'graph.graphml', '</graphml>\n'],
    ['/export/gexf', 'application/xml', 'graph.gexf', '</gexf>\n'],
    ['/export/pajek', 'text/plain; charset=utf-8', 'graph.net', '"\n'],
    ['/export/cytoscape', 'application/json', 'graph.cyjs', ']}}\n'],
    ['/export/graphology', 'application/json', 'graph.json', ']}\n'],
    ['/export/jsonld', 'application/ld+json', 'graph.jsonld', ']}\n'],
    ['/export/csv/edges.csv?spreadsheet=true', 'text/csv; charset=utf-8', 'edges.csv', '\r\n'],
    ['/export/neo4j/nodes.csv', 'text/csv; charset=utf-8', 'nodes.csv', '\n'],
    ['/export/csv/sources.csv', 'text/csv; charset=utf-8', 'sources.csv', '\r\n'],
    ['/export/network/csv?aggregate=conflict', 'text/csv; charset=utf-8', 'network.csv', '\r\n'],
    ['/export/network/json?two-mode=true&concept=topic', 'application/json', 'network.json', ']}\n'],
  ])('%s is a file, whole to its end', async (path, type, name, end) => {
    const response = await api.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(response.headers.get('x-demarche-data-version')).toMatch(/^[0-9a-f]{16}$/);
    const text = await response.text();
    expect(text.length).toBeGreaterThan(100);
    expect(text.endsWith(end)).toBe(true);
  });

  test('holds what is around somebody', async () => {
    const response = await api.get('/export/graphology?around=mira-tolland&depth=0');
    expect(await response.json()).toMatchObject({ nodes: [{ key: 'mira-tolland' }], edges: [] });
  });

  test.each([
    ['source=radio-meridian-2024-05-09', ['radio-meridian-2024-05-09']],
    ['known-at=2024-05', ['harbour-gazette-2024-05-06', 'radio-meridian-2024-05-09']],
    ['known-at=2024-05-07', ['harbour-gazette-2024-05-06']],
  ])(
    'of %s credits whose words are left, and says in its title that it is a part',
    async (chosen, sources) => {
      const { attributes } = (await (await api.get(`/export/graphology?${chosen}`)).json()) as {
        attributes: { title: string; credits: { id: string }[] };
      };
      expect(attributes.credits.map(({ id }) => id)).toEqual(sources);
      expect(attributes.title).toContain(` (${chosen.split('=')[0]}: `);
    },
  );

  test('holds what one source says of a day, as known by another', async () => {
    const path = '/export/graphology?source=harbour-gazette-2024-05-06&from=2024-05&known-at=2024-05-07';
    const { nodes, edges } = (await (await api.get(path)).json()) as {
      nodes: { attributes: { kind: string } }[];
      edges: { attributes: { document?: string } }[];
    };
    expect(nodes.filter(({ attributes }) => attributes.kind === 'EVENT').length).toBeGreaterThan(0);
    const documents = new Set(edges.map(({ attributes }) => attributes.document));
    expect([...documents].sort()).toEqual(['harbour-gazette-2024-05-06', undefined]);
  });

  test.each(['csv', 'json', 'gexf', 'graphml', 'pajek', 'cytoscape', 'graphology'])(
    'network/%s is the same each time, and of nothing empty and valid',
    async (format) => {
      const path = `/export/network/${format}`;
      const [one, other] = await Promise.all([api.get(path), api.get(path)]);
      expect(await one.text()).toBe(await other.text());
      const nothing = await api.get(`${path}?from=1900&to=1901`);
      expect(nothing.status).toBe(200);
      const text = await nothing.text();
      if (['json', 'cytoscape', 'graphology'].includes(format)) JSON.parse(text);
      else expect(text).not.toBe('');
    },
  );

  test('tells in a header what is left out', async () => {
    const response = await api.get('/export/network/csv?from=1900&to=1901');
    expect(response.headers.get('x-demarche-notice')).toContain('the network is empty');
  });

  test('needs the token where reading does', async () => {
    const guarded = await loadedApi(undefined, {
      mayRead: (request) => request.headers.get('authorization') === 'Bearer x',
    });
    expect((await guarded.get('/export/graphml')).status).toBe(401);
    expect((await guarded.get('/export/graphml', { authorization: 'Bearer x' })).status).toBe(200);
    await guarded.close();
  });

  test('answers HEAD with what it would send, and nothing else than GET and HEAD', async () => {
    const server = await serve({
      database: api.database,
      exports: api.database,
      logger: console,
      host: '127.0.0.1',
      port: 0,
    });
    const head = await fetch(`${server.url}/export/graphml`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('content-disposition')).toContain('graph.graphml');
    expect((await fetch(`${server.url}/export/graphml`, { method: 'DELETE' })).status).toBe(405);
    await server.close();
  });

  test('leaves no connection behind where clients go away, and has room for others again', async () => {
    const working = await workCounter(api.database);
    const server = await serve({
      database: api.database,
      exports: api.database,
      logger: console,
      host: '127.0.0.1',
      port: 0,
    });
    for (const wait of [0, 1, 5, 20, 60, 0, 1, 5, 20, 60]) {
      const gone = new AbortController();
      const asked = fetch(`${server.url}/export/gexf`, { signal: gone.signal }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, wait));
      gone.abort();
      await asked;
    }
    await expect
      .poll(async () => (await fetch(`${server.url}/export/graphology?around=mira-tolland`)).status)
      .toBe(200);
    await expect.poll(() => working()).toBe(0);
    await server.close();
  });
});

/** Counts the statements of exports that Neo4j works at. */
async function workCounter({ driver }: Loaded['database']): Promise<() => Promise<number>> {
  return async () => {
    const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
    return records.filter((record) => String(record.get('currentQuery')).includes('ORDER BY')).length;
  };
}

test.each([
  ['/export/graphm', 400, 'The graph cannot be written as "graphm". Did you mean "graphml"?'],
  ['/export/json', 400, 'The graph cannot be written as "json".'],
  ['/export/network/ftm', 400, 'A network cannot be written as "ftm".'],
  ['/export/csv', 404, 'This is 3 files.'],
  ['/export/csv/node.csv', 404, 'There is no file "node.csv". Did you mean "nodes.csv"?'],
  ['/export/dossier', 400, 'The graph cannot be written as "dossier".'],
  ['/export/%zz', 400, 'The path is malformed.'],
  ['/export/graphml/graph.graphml/x', 404, 'There is no file "graph.graphml/x".'],
  ['/export/graphml?depth=1&depth=2', 400, 'depth is given 2 times.'],
  ['/export/network/csv?one-mode=actors&two-mode=true', 400, 'A network has one mode or two.'],
  ['/export/network/csv?source=mira-tolland', 404, 'sources: there is no "mira-tolland".'],
  ['/export/graphml?arround=x', 400, 'There is no parameter "arround". Did you mean "around"?'],
  ['/export/graphml?around=nobody', 404, 'around: there is no "nobody".'],
  ['/export/graphml?around=mira-tolland&depth=x', 400, 'depth: "x" is no number of steps.'],
  ['/export/network/csv?aggregate=agreement', 400, 'aggregate: there is no "agreement".'],
  ['/export/network/csv?from=soon', 400, 'from: "soon" is no date.'],
  ['/export/network/csv?window=30d', 404, 'files.'],
])('GET %s is refused with %i', async (path, status, message) => {
  const response = await api.get(path);
  expect(response.status).toBe(status);
  const { errors } = await response.json();
  expect(errors[0].message).toContain(message);
  expect(errors[0].extensions.hint).not.toBe('');
});
