import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    ['/export/pajek', 'text/plain; charset=utf-8', 'graph.net', ''],
    ['/export/cytoscape', 'application/json', 'graph.cyjs', ']}}\n'],
    ['/export/graphology', 'application/json', 'graph.json', ']}\n'],
    ['/export/jsonld', 'application/ld+json', 'graph.jsonld', ']}\n'],
    ['/export/csv/edges.csv?spreadsheet=true', 'text/csv; charset=utf-8', 'edges.csv', '\r\n'],
    ['/export/neo4j/nodes.csv', 'text/csv; charset=utf-8', 'nodes.csv', '\n'],
    ['/export/dossier/two-reports.jsonl', '', '', ''],
    ['/export/network/csv?aggregate=conflict', 'text/csv; charset=utf-8', 'network.csv', '\r\n'],
    ['/export/network/json?two-mode=true&concept=topic', 'application/json', 'network.json', ']}\n'],
  ])('%s is a file, whole to its end', async (path, type, name, end) => {
    const response = await api.get(path.replace('two-reports.jsonl', 'harbour-gazette-2024-05-06.jsonl'));
    expect(response.status).toBe(200);
    if (type) expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toContain(`attachment; filename="${name}`);
    const text = await response.text();
    expect(text.length).toBeGreaterThan(100);
    expect(text.endsWith(end)).toBe(true);
  });

  test('holds what is around somebody', async () => {
    const response = await api.get('/export/graphology?around=mira-tolland&depth=0');
    expect(await response.json()).toMatchObject({ nodes: [{ key: 'mira-tolland' }], edges: [] });
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

  test('is closed by whoever goes away, and Neo4j stops', async () => {
    const response = await api.get('/export/graphml');
    const reader = response.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    await expect
      .poll(async () => {
        const { records } = await api.database.driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery');
        return records.filter((record) => String(record.get('currentQuery')).includes('ORDER BY')).length;
      })
      .toBe(0);
  });
});

test.each([
  ['/export/graphm', 400, 'The graph cannot be written as "graphm". Did you mean "graphml"?'],
  ['/export/json', 400, 'The graph cannot be written as "json".'],
  ['/export/network/ftm', 400, 'A network cannot be written as "ftm".'],
  ['/export/csv', 404, 'This is 2 files.'],
  ['/export/csv/node.csv', 404, 'There is no file "node.csv". Did you mean "nodes.csv"?'],
  ['/export/dossier/nothing.jsonl', 404, 'There is no file "nothing.jsonl".'],
  ['/export/graphml?arround=x', 400, 'There is no parameter "arround". Did you mean "around"?'],
  ['/export/graphml?around=nobody', 404, 'around: there is no "nobody".'],
  ['/export/graphml?around=mira-tolland&depth=x', 400, 'depth: NaN is out of range.'],
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
