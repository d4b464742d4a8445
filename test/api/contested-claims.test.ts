import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Loaded, loadedApi } from './loaded.ts';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi();
});
afterAll(() => api.close());

test('one query shows who says what, who contests it, and in which words', async () => {
  const { claims } = await api.ask(`{
    claims(first: 50, orderBy: DATE_ASC) {
      nodes {
        text
        assertedBy { nodes { name } }
        disputedBy { nodes { name } }
        statements(orderBy: DATE_ASC) { nodes { quote speaker { name } passages { start end } } }
      }
    }
  }`);
  expect(claims.nodes).toHaveLength(50);
  expect(claims.nodes).toContainEqual({
    text: 'Arvenia no longer takes the harbour toll.',
    assertedBy: { nodes: [{ name: 'Mira Tolland' }] },
    disputedBy: { nodes: [{ name: 'Joren Vasck' }] },
    statements: {
      nodes: [
        {
          quote: 'the harbour toll is a thing of the past',
          speaker: { name: 'Mira Tolland' },
          passages: [{ start: 1400, end: 1439 }],
        },
        {
          quote: 'the toll has only changed its name',
          speaker: { name: 'Joren Vasck' },
          passages: [
            { start: 1000, end: 1034 },
            { start: 970, end: 981 },
            { start: 985, end: 993 },
          ],
        },
        { quote: null, speaker: null, passages: [{ start: 3300, end: 3380 }] },
      ],
    },
  });
});

test('the seed answers with both sides of its disputes', async () => {
  const disputed = await everyClaim('disputedBy { totalCount }');
  expect(disputed.filter((claim) => claim.disputedBy.totalCount > 0).length).toBeGreaterThan(2);
});

test('a claim is contested when somebody else disputes it or asserts what contradicts it', async () => {
  const contested = (await everyClaim('contested'))
    .filter((claim) => claim.contested)
    .map((claim) => claim.id);
  expect(contested).toContain('harbour-toll-ends');
  expect(contested).toContain('toll-renamed');
  expect(contested).not.toContain('talks-were-frank');
  expect(contested).not.toContain('joint-patrols');
  const disputed = (await everyClaim('disputedBy { totalCount }')).filter(
    (claim) => claim.disputedBy.totalCount,
  );
  expect(contested).toEqual(expect.arrayContaining(disputed.map((claim) => claim.id)));
});

test('stances name the voice, the speaker and the statement', async () => {
  const { claim } = await api.ask(`{
    claim(id: "harbour-toll-ends") {
      stances(orderBy: DATE_ASC) { nodes { stance voice actor { name } statement { label } claim { id } implied evidence { passage { start } } } }
    }
  }`);
  expect(claim.stances.nodes.map((each: { stance: string }) => each.stance)).toEqual([
    'ASSERTS',
    'DISPUTES',
    'QUALIFIES',
  ]);
  expect(claim.stances.nodes[1]).toEqual({
    stance: 'DISPUTES',
    voice: 'SPEAKER',
    actor: { name: 'Joren Vasck' },
    statement: { label: 'the toll has only changed its name' },
    claim: { id: 'harbour-toll-ends' },
    implied: false,
    evidence: [{ passage: { start: 1000 } }],
  });
  expect(claim.stances.nodes[2]).toMatchObject({ voice: 'NARRATOR', actor: null });
});

test('contradiction is asked for from either end', async () => {
  const { renamed, ends } = await api.ask(`{
    renamed: claim(id: "toll-renamed") { contradicts { nodes { id } } contradictedBy { nodes { id } } }
    ends: claim(id: "harbour-toll-ends") { contradicts { nodes { id } } contradictedBy { nodes { id } } }
  }`);
  expect(renamed).toEqual({
    contradicts: { nodes: [{ id: 'harbour-toll-ends' }] },
    contradictedBy: { nodes: [] },
  });
  expect(ends).toEqual({ contradicts: { nodes: [] }, contradictedBy: { nodes: [{ id: 'toll-renamed' }] } });
});

async function everyClaim(fields: string) {
  const { a, b } = await api.ask(
    `{ a: claims(first: 100) { nodes { id ${fields} } pageInfo { hasNextPage } } b: stats { version } }`,
  );
  expect(a.pageInfo.hasNextPage).toBe(false);
  expect(b.version).toMatch(/^[0-9a-f]{16}$/);
  return a.nodes as { id: string; contested: boolean; disputedBy: { totalCount: number } }[];
}
