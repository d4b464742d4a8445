import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

test('contested claims are told with who stands where, in which words', async () => {
  const { disputes } = await api.ask(`{
    disputes(topic: "harbour-toll") {
      nodes { claim { id } sides { stance actor { name } statements { quote text } evidence { passage { start } } } partial }
    }
  }`);
  const toll = disputes.nodes.find(
    ({ claim }: { claim: { id: string } }) => claim.id === 'harbour-toll-ends',
  );
  expect(toll).toMatchObject({
    sides: [
      {
        stance: 'ASSERTS',
        actor: { name: 'Mira Tolland' },
        statements: [{ quote: 'the harbour toll is a thing of the past', text: null }],
        evidence: [{ passage: { start: 1400 } }],
      },
      {
        stance: 'DISPUTES',
        actor: { name: 'Joren Vasck' },
        statements: [{ quote: 'the toll has only changed its name' }],
      },
      { stance: 'QUALIFIES', actor: null },
    ],
    partial: false,
  });
});

test('all contested claims are there, and no others; the most disputed first', async () => {
  const { disputes } = await api.ask(
    '{ disputes(first: 100) { nodes { claim { id disputedBy { totalCount } } } totalCount } }',
  );
  const { claims } = await api.ask('{ claims(first: 100, filter: { contested: true }) { nodes { id } } }');
  const found: { id: string; disputedBy: { totalCount: number } }[] = disputes.nodes.map(
    ({ claim }: { claim: object }) => claim,
  );
  expect(found.map(({ id }) => id).sort()).toEqual(claims.nodes.map(({ id }: { id: string }) => id).sort());
  const numbers = found.map(({ disputedBy }) => disputedBy.totalCount);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(disputes.totalCount).toBe(found.length);
});

test('those of some actors can be had', async () => {
  const { disputes } = await api.ask(
    '{ disputes(actors: ["ukraine"]) { nodes { claim { id } sides { actor { id } } } } }',
  );
  expect(disputes.nodes.length).toBeGreaterThan(0);
  for (const { sides } of disputes.nodes) {
    expect(sides.some(({ actor }: { actor: { id: string } | null }) => actor?.id === 'ukraine')).toBe(true);
  }
});
