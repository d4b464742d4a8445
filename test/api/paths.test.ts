import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierSchema } from '../../src/dossier/schema.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { cypher } from '../support/graph.ts';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

interface Answer {
  readonly stopped: boolean;
  readonly paths: { length: number; nodes: { id: string }[] }[];
}

async function paths(from: string, to: string, args = ''): Promise<Answer> {
  const answer = await api.ask(
    `{ paths(from: "${from}", to: "${to}"${args}) { stopped paths { length nodes { id } } } }`,
  );
  return answer.paths;
}

const idsOf = ({ paths }: Answer) => paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '));

test('how Kushner is connected to Lavrov, with the words that each step stands on', async () => {
  const { paths } = await api.ask(`{
    paths(from: "jared-kushner", to: "sergey-lavrov", through: [COUNTRY], first: 3) {
      paths {
        length
        hops { from { label } to { label } edges { kind count evidence { source { title } passage { start end } } } }
      }
    }
  }`);
  expect(paths.paths.length).toBeGreaterThan(0);
  for (const { length, hops } of paths.paths) {
    expect(hops).toHaveLength(length);
    for (const [index, hop] of hops.entries()) {
      expect(hop.edges.length).toBeGreaterThan(0);
      for (const { evidence } of hop.edges) expect(evidence.length).toBeGreaterThan(0);
      if (index > 0) expect(hop.from).toEqual(hops[index - 1].to);
    }
  }
});

test.each([
  ['jared-kushner', 'sergey-lavrov'],
  ['jared-kushner', 'wang-yi'],
  ['mira-tolland', 'joren-vasck'],
  ['vladimir-putin', 'ukraine'],
  ['kirill-dmitriev', 'pokrovsk-fully-taken'],
])('between %s and %s, all paths are found that there are, the shortest first', async (from, to) => {
  const { paths: found, stopped } = await paths(from, to, ', maxLength: 4, first: 20');
  const all = await allPaths(from, to, 4);
  expect(stopped).toBe(false);
  expect(found.length).toBe(Math.min(20, all.length));
  expect(found.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))).toEqual(all.slice(0, 20));
});

/** Every path, by walking all of them. */
async function allPaths(from: string, to: string, longest: number): Promise<string[]> {
  const ties = await cypher<{ a: string; b: string; closed: boolean }>(
    api.database,
    `MATCH (a:Entity)-[r:MET_WITH|SPOKE_WITH|STATED|SUPPORTS|DISPUTES|REPRESENTED_AT|SAME_AS|HOLDS|MEMBER_OF|PART_OF|KIN_OF|CLOSE_TO|REPRESENTS|LOCATED_IN]-(b:Entity)
     WHERE r.retractedOn IS NULL
     RETURN DISTINCT a.id AS a, b.id AS b, b:Country OR b:Topic OR b:Source AS closed`,
  );
  const next = new Map<string, { b: string; closed: boolean }[]>();
  for (const { a, ...tie } of ties) next.set(a, [...(next.get(a) ?? []), tie]);
  const found: string[][] = [];
  const walk = (path: string[]): void => {
    for (const { b, closed } of next.get(path.at(-1) ?? '') ?? []) {
      if (b === to) found.push([...path, b]);
      else if (!closed && !path.includes(b) && path.length < longest) walk([...path, b]);
    }
  };
  walk([from]);
  return found
    .sort((x, y) => x.length - y.length || (x.join('\u0001') < y.join('\u0001') ? -1 : 1))
    .map((path) => path.join(' '));
}

test('countries connect nobody, unless asked', async () => {
  const closed = await paths('vladimir-putin', 'sergey-lavrov', ', maxLength: 2');
  expect(idsOf(closed).some((path) => path.includes(' russia '))).toBe(false);
  const open = await paths('vladimir-putin', 'sergey-lavrov', ', maxLength: 2, through: [COUNTRY]');
  expect(idsOf(open)).toContain('vladimir-putin russia sergey-lavrov');
});

test('kinds of edge can be chosen, base edges among them', async () => {
  const met = await paths('steve-witkoff', 'kirill-dmitriev', ', edges: [MET_WITH]');
  expect(idsOf(met)[0]).toBe('steve-witkoff kirill-dmitriev');
  const attended = await paths(
    'steve-witkoff',
    'kirill-dmitriev',
    ', edges: [PARTICIPATED_IN], maxLength: 2',
  );
  expect(attended.paths[0]?.nodes).toHaveLength(3);
});

test('what is disputed can be left out', async () => {
  const args = ', edges: [DISPUTES, STATED], maxLength: 2';
  expect(idsOf(await paths('ukraine', 'vladimir-putin', args)).length).toBeGreaterThan(0);
  expect(idsOf(await paths('ukraine', 'vladimir-putin', `${args}, withoutDisputed: true`))).toEqual([]);
});

test('nothing connects what is apart, nor a node with itself', async () => {
  expect(await paths('vladimir-putin', 'mira-tolland', ', maxLength: 6')).toEqual({
    stopped: false,
    paths: [],
  });
  expect(await paths('vladimir-putin', 'vladimir-putin')).toEqual({ stopped: false, paths: [] });
});

test.each([
  ['from: "nobody", to: "vladimir-putin"', 'NOT_FOUND'],
  ['from: "ukraine", to: "vladimir-putin", maxLength: 7', 'LIMIT_EXCEEDED'],
  ['from: "ukraine", to: "vladimir-putin", maxLength: 0', 'BAD_USER_INPUT'],
  ['from: "ukraine", to: "vladimir-putin", first: 21', 'LIMIT_EXCEEDED'],
])('paths(%s) is refused', async (args, code) => {
  expect(await api.errors(`{ paths(${args}) { stopped } }`)).toMatchObject([{ extensions: { code } }]);
});

test('two hubs without a tie are not connected', async () => {
  const size = 3_000;
  const claim = (hub: string, index: number) => `${hub}-claim-${index}`;
  const hubs = ['hub-one', 'hub-two'];
  await loadDossier(
    api.database,
    dossierSchema.parse({
      demarche: 1,
      source: { id: 'hubs', title: 'Hubs', published: '2024-01-01' },
      actors: hubs.map((person) => ({ person, name: person })),
      claims: hubs.flatMap((hub) =>
        Array.from({ length: size }, (_, index) => ({
          id: claim(hub, index),
          kind: 'FACT',
          text: `It is ${index}.`,
        })),
      ),
      statements: hubs.flatMap((speaker) =>
        Array.from({ length: size / 100 }, (_, part) => ({
          id: `${speaker}-${part}`,
          speaker,
          form: 'PARAPHRASE',
          text: 'Says much.',
          expresses: Array.from({ length: 100 }, (_, index) => ({
            claim: claim(speaker, part * 100 + index),
            stance: 'ASSERTS',
          })),
        })),
      ),
    }),
  );
  const { paths: found } = await paths('hub-one', 'hub-two', ', maxLength: 6');
  expect(found).toEqual([]);
});
