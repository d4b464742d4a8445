import { afterAll, beforeAll, expect, test } from 'vitest';
import { toCursor } from '../../src/api/cursor.ts';
import { dossierSchema } from '../../src/dossier/schema.ts';
import { loadDossier, removeSource } from '../../src/graph/write/load.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi(['test/fixtures/two-reports.yaml']);
});
afterAll(() => api.close());

const claims = 'query ($after: String) { claims(after: $after) { nodes { id } } }';

/** A cursor as another question would have got it. */
const foreign = { field: 'claims', parent: '', order: 'DATE_DESC', chosen: { filter: null } };
const key = '2024-05-06\u0001x';

test.each([
  ['not base64', 'ß', 'is no cursor'],
  ['cut off', toCursor(foreign, key).slice(0, -3), 'is no cursor'],
  ['nothing', '', 'is no cursor'],
  ['without a key', toCursor(foreign, ''), 'is no cursor'],
  ['of another list', toCursor({ ...foreign, field: 'events' }, key), 'belongs to a list `events`'],
  ['of another node', toCursor({ ...foreign, parent: 'x' }, key), 'of another node'],
  ['of another order', toCursor({ ...foreign, order: 'DATE_ASC' }, key), 'belongs to the order DATE_ASC'],
  ['of another filter', toCursor({ ...foreign, chosen: {} }, key), 'with another filter'],
])('a cursor that is %s is refused, saying why', async (_, after, why) => {
  const [error] = await api.errors(claims, { after });
  expect(error.extensions.code).toBe('BAD_USER_INPUT');
  expect(error.message).toMatch(/^after: ".*" /);
  expect(error.message).toContain(why);
  expect(error.extensions.hint).toContain('Hand `after` a cursor that `claims` returned');
});

test('a cursor of its own list is taken', async () => {
  const answer = await api.ask('{ claims(first: 1) { pageInfo { endCursor } } }');
  await api.ask(claims, { after: answer.claims.pageInfo.endCursor });
});

/** A source of one statement on a day. */
function paper(id: string, day: string) {
  return dossierSchema.parse({
    demarche: 1,
    source: { id, title: id, published: '2024-06-01' },
    actors: [{ person: 'zoe', name: 'Zoe' }],
    statements: [{ id: 's', speaker: 'zoe', form: 'PARAPHRASE', text: id, when: day }],
  });
}

test('what comes and goes before, at and after a cursor neither repeats nor hides what was there all along', async () => {
  const days = Array.from({ length: 13 }, (_, index) => `2024-01-${String(index + 1).padStart(2, '0')}`);
  for (const day of days) await loadDossier(api.database, paper(`lasting-${day}`, day));
  const seen: string[] = [];
  let after: string | null = null;
  let changes = 0;
  for (;;) {
    const {
      actor,
    }: {
      actor: {
        statements: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
    } = await api.ask(
      `query ($after: String) { actor(id: "zoe") { statements(first: 1, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      { after },
    );
    const { nodes, pageInfo } = actor.statements;
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
    // Around the cursor's own day, and at both ends of the list; the row that the cursor names goes, if it is passing.
    const last = nodes.at(-1)?.id.slice('lasting-'.length, 'lasting-2024-01-01'.length) ?? '2024-01-10';
    for (const [index, day] of [last, last, '2023-01-01', '2024-12-01'].entries()) {
      await loadDossier(
        api.database,
        paper(`passing-${changes}-${index}`, day.length === 10 ? day : '2024-01-10'),
      );
      if (changes > 0) await removeSource(api.database, `passing-${changes - 1}-${index}`);
    }
    changes += 1;
  }
  const lasting = seen.filter((id) => id.startsWith('lasting-'));
  expect(lasting).toEqual(days.map((day) => `lasting-${day}/s`).reverse());
  expect(new Set(seen).size).toBe(seen.length);
  // Four come each time, and four go.
  expect(8 * changes).toBeGreaterThan(100);
});
