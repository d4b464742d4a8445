import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossierOf } from '../../../src/graph/backup/to-dossier.ts';
import { assertionsOf } from '../../../src/graph/write/from-dossier.ts';
import { fixture } from '../../support/graph.ts';
import { randomDossier } from '../../support/random-dossier.ts';
import { storedSource } from '../../support/stored-source.ts';

test.each(['two-reports.yaml', 'two-reports-partner.yaml', '../../seed/moscow-talks-2025-12-02.yaml'])(
  '%s comes back from what it asserts',
  async (file) => {
    const dossier = await fixture(file);
    expect(assertionsOf(dossierOf(storedSource(dossier)))).toEqual(assertionsOf(dossier));
  },
);

test('any dossier comes back from what it asserts', () => {
  fc.assert(
    fc.property(randomDossier, (dossier) => {
      expect(assertionsOf(dossierOf(storedSource(dossier)))).toEqual(assertionsOf(dossier));
    }),
    { numRuns: 100, seed: 20_251_202 },
  );
});

test('a dossier that came back comes back the same, whatever order its records had', () => {
  fc.assert(
    fc.property(randomDossier, (dossier) => {
      const back = dossierOf(storedSource(dossier));
      expect(dossierOf(storedSource(back))).toEqual(back);
    }),
    { numRuns: 40, seed: 20_251_203 },
  );
});

test('an altered letter is named, wherever it stands', async () => {
  const read = storedSource(await fixture('two-reports.yaml'));
  const altered = read.nodes.map((node) =>
    node.label === 'Source' ? { ...node, properties: { ...node.properties, title: 'Harbor Gazette' } } : node,
  );
  expect(() => dossierOf({ ...read, nodes: altered })).toThrow(
    `What the graph holds of the source "${read.source}" is not what was loaded. It was altered here:\n  Source ${read.source}`,
  );
});
