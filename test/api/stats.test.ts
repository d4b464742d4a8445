import { afterEach, expect, test } from 'vitest';
import { removeSource } from '../../src/graph/write/load.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
afterEach(() => api.close());

test('the version changes with the loaded sources, and comes back with them', async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
  const one = await version();
  await api.close();
  api = await loadedApi(['test/fixtures/two-reports.yaml', 'test/fixtures/two-reports-partner.yaml']);
  const two = await version();
  expect(two).not.toBe(one);
  await removeSource(api.database, 'radio-meridian-2024-05-09');
  expect(await version()).toBe(one);
});

test('kinds are counted', async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
  const { stats } = await api.ask('{ stats { nodes { kind count } edges { kind count } } }');
  expect(stats.nodes).toContainEqual({ kind: 'CLAIM', count: 3 });
  expect(stats.nodes).toContainEqual({ kind: 'SOURCE', count: 1 });
  expect(stats.edges).toContainEqual({ kind: 'MADE', count: 5 });
});

async function version(): Promise<string> {
  return (await api.ask('{ stats { version } }')).stats.version;
}
