import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { assertionsOf } from '../../../src/graph/write/from-dossier.ts';
import { dossierOf } from '../../../src/graph/write/to-dossier.ts';
import { fixture } from '../../support/graph.ts';
import { trials } from '../../support/long.ts';
import { randomDossier } from '../../support/random-dossier.ts';

/** What a dossier asserts, as it is read from the graph. */
function stored(dossier: Dossier) {
  const { source, nodes, relationships } = assertionsOf(dossier);
  const withHash = <T extends { properties: object; hash: string }>(each: T) => ({
    ...each,
    properties: { ...each.properties, hash: each.hash },
  });
  return { source, nodes: nodes.map(withHash), relationships: relationships.map(withHash) };
}

test.each(['two-reports.yaml', 'two-reports-partner.yaml', '../../seed/moscow-talks-2025-12-02.yaml'])(
  '%s comes back from what it asserts',
  async (file) => {
    const dossier = await fixture(file);
    expect(assertionsOf(dossierOf(stored(dossier)))).toEqual(assertionsOf(dossier));
  },
);

test('any dossier comes back from what it asserts', () => {
  fc.assert(
    fc.property(randomDossier, (dossier) => {
      expect(assertionsOf(dossierOf(stored(dossier)))).toEqual(assertionsOf(dossier));
    }),
    { numRuns: trials(300, 5_000), seed: 20_251_202 },
  );
}, 600_000);

test('a dossier that came back comes back the same, whatever order its records had', () => {
  fc.assert(
    fc.property(randomDossier, (dossier) => {
      const back = dossierOf(stored(dossier));
      expect(dossierOf(stored(back))).toEqual(back);
    }),
    { numRuns: trials(100, 2_000), seed: 20_251_203 },
  );
}, 600_000);

test('an altered letter is named, wherever it stands', async () => {
  const read = stored(await fixture('two-reports.yaml'));
  const altered = read.nodes.map((node) =>
    node.label === 'Source' ? { ...node, properties: { ...node.properties, title: 'Harbor Gazette' } } : node,
  );
  expect(() => dossierOf({ ...read, nodes: altered })).toThrow(
    `What the graph holds of the source "${read.source}" is not what was loaded. It was altered here:\n  Source ${read.source}`,
  );
});
