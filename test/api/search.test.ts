import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierSchema } from '../../src/dossier/schema.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
  await loadDossier(api.database, scripts);
});
afterAll(() => api.close());

/** Names in several scripts. */
const scripts = dossierSchema.parse({
  demarche: 1,
  source: { id: 'scripts', title: 'Names of the world', published: '2024-01-01' },
  actors: [
    { person: 'etienne-lefevre', name: 'Étienne Lefèvre', names: ['E. Lefevre'] },
    { person: 'sergei-ivanov', name: 'Sergei Ivanov', names: ['Сергей Иванов'] },
    { person: 'fairuz', name: 'Fairuz', names: ['فيروز'] },
    { person: 'wang-wu', name: 'Wang Wu', names: ['王五'] },
    { institution: 'loeil', name: 'L’Œil de Paris' },
  ],
  events: [
    { id: 'negociations', kind: 'NEGOTIATION', title: 'Les négociations sur l’Ostland', status: 'HELD' },
  ],
  claims: [{ id: 'ships-sail', text: 'The ships were sailing again.', kind: 'FACT', lang: 'en' }],
});

async function found(text: string, args = ''): Promise<string[]> {
  const { search } = await api.ask(`query ($text: String!) { search(text: $text${args}) { node { id } } }`, {
    text,
  });
  return search.map((hit: { node: { id: string } }) => hit.node.id);
}

test.each([
  ['a whole name', 'Étienne Lefèvre', 'etienne-lefevre'],
  ['a name without accents', 'etienne lefevre', 'etienne-lefevre'],
  ['the beginning of a name, with its accent', 'Étie', 'etienne-lefevre'],
  ['the beginning of a name, without', 'etie', 'etienne-lefevre'],
  ['words in another order', 'Lefèvre Étienne', 'etienne-lefevre'],
  ['a letter too many', 'Leffèvre', 'etienne-lefevre'],
  ['two letters that changed places', 'Etienen', 'etienne-lefevre'],
  ['a name in Cyrillic', 'Иванов', 'sergei-ivanov'],
  ['the beginning of one', 'серг', 'sergei-ivanov'],
  ['a name in Arabic', 'فيروز', 'fairuz'],
  ['a name in Chinese', '王五', 'wang-wu'],
  ['a ligature', 'oeil', 'loeil'],
  ['a word behind an elision', 'ostland', 'negociations'],
  ['the beginning of one', 'ostl', 'negociations'],
  ['an elision as it is written', "l'Ostland", 'negociations'],
  ['an elision with the other apostrophe', 'l’ostl', 'negociations'],
  ['a French word in another form', 'négociation', 'negociations'],
  ['an English word in another form', 'ship sails', 'ships-sail'],
  ['a quotation', 'the toll has only changed its name', 'radio-meridian-2024-05-09/new-name'],
])('%s is found', async (_, text, id) => {
  expect(await found(text)).toContain(id);
});

test('what fits best comes first, with its score and where the words are', async () => {
  const { search } = await api.ask('{ search(text: "lefevre") { score field node { __typename label } } }');
  expect(search[0]).toEqual({
    score: expect.any(Number),
    field: 'NAME',
    node: { __typename: 'Person', label: 'Étienne Lefèvre' },
  });
  const scores = search.map((hit: { score: number }) => hit.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('the field is the one that has the words', async () => {
  const fieldOf = async (text: string) => {
    const { search } = await api.ask('query ($text: String!) { search(text: $text, first: 1) { field } }', {
      text,
    });
    return search[0].field;
  };
  expect(await fieldOf('Иванов')).toBe('NAMES');
  expect(await fieldOf('négociation')).toBe('TITLE');
  expect(await fieldOf('ships')).toBe('TEXT');
});

test('kinds narrow what is found', async () => {
  const all = await found('toll');
  const { search } = await api.ask('{ search(text: "toll", kinds: [EVENT, CLAIM]) { node { __typename } } }');
  const types = new Set(search.map((hit: { node: { __typename: string } }) => hit.node.__typename));
  expect([...types].every((type) => ['Event', 'Claim'].includes(String(type)))).toBe(true);
  expect(all.length).toBeGreaterThan(search.length);
  expect(await found('lefevre', ', kinds: [COUNTRY]')).toEqual([]);
  expect(await found('lefevre', ', kinds: []')).toEqual([]);
});

test('all words must be there', async () => {
  expect(await found('Étienne Ivanov')).toEqual([]);
});

test.each([
  '',
  ' ',
  '*',
  '?',
  '"',
  '(',
  'a AND',
  'NOT',
  'OR OR',
  'name:x',
  '[a TO b]',
  '{',
  '/a/',
  '\\',
  '^5',
  '~',
  '&&',
  '||',
  '!',
  "l'",
  "'",
  '\u0000',
  '\ud800',
  '🙂',
  'a'.repeat(200),
])('%j is words, never syntax', async (text) => {
  expect(await api.errors('query ($text: String!) { search(text: $text) { score } }', { text })).toEqual([]);
});

test("as of a day, what was not known yet takes nobody's place", async () => {
  const ids = async (text: string, args: string) => {
    const { search } = await api.ask(`{ search(text: "${text}", ${args}) { node { ... on Node { id } } } }`);
    return search.map(({ node }: { node: { id: string } }) => node.id);
  };
  const displaced: string[] = [];
  for (const text of ['minister', 'talks', 'council', 'report', 'the', 'says', 'meeting', 'new']) {
    const then = await ids(text, 'first: 50, knownAt: "2024-05-10"');
    expect(await ids(text, 'first: 2, knownAt: "2024-05-10"')).toEqual(then.slice(0, 2));
    const now = await ids(text, 'first: 2');
    if (then.length > 0 && now.some((id: string) => !then.includes(id))) displaced.push(text);
  }
  expect(displaced).not.toEqual([]);
});

test('what nobody types is refused', async () => {
  expect(
    await api.errors('query ($text: String!) { search(text: $text) { score } }', { text: 'x'.repeat(201) }),
  ).toMatchObject([
    { message: 'text: 201 is too many; the maximum is 200.', extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
});

test.each(['Etienne', 'negociations', 'toll'])(
  'where only some fields are asked for, "%s" finds the same',
  async (text) => {
    const answer = (field: string) =>
      api.ask(`query ($text: String!) { search(text: $text) { score ${field} node { id label } } }`, {
        text,
      });
    const whole = (await answer('field')).search.map(({ field: _, ...hit }: { field: string }) => hit);
    expect(whole.length).toBeGreaterThan(0);
    expect((await answer('')).search).toEqual(whole);
  },
);
