import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dossierSchema } from '../../src/dossier/schema.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const published = z.fromJSONSchema(JSON.parse(read('schema/dossier.schema.json')));
const DOSSIER = parse(read('test/fixtures/two-reports.yaml'));

/** What an editor complains of by the published JSON Schema must be what the check complains of. */
test.each<[string, (dossier: typeof DOSSIER) => void, boolean]>([
  ['as it is', () => {}, true],
  ['without what has a default', (each) => delete each.topics, true],
  ['without a version', (each) => delete each.demarche, false],
  ['of another version', (each) => Object.assign(each, { demarche: 2 }), false],
  ['without a source', (each) => delete each.source, false],
  ['with a key that is none', (each) => Object.assign(each, { colour: 'red' }), false],
  [
    'with a key that is none, deeper',
    (each) => Object.assign(each.events[0].participants[0], { rol: 'HOST' }),
    false,
  ],
  ['with a word that is none', (each) => Object.assign(each.claims[0], { kind: 'OPINION' }), false],
  ['with an id that is none', (each) => Object.assign(each.claims[0], { id: 'Harbour toll' }), false],
  ['with one position', (each) => Object.assign(each.actors[0], { at: [5] }), false],
  ['with three positions', (each) => Object.assign(each.actors[0], { at: [5, 6, 7] }), false],
  ['with positions before the text', (each) => Object.assign(each.actors[0], { at: [-1, 7] }), false],
  [
    'with several spans',
    (each) =>
      Object.assign(each.actors[0], {
        at: [
          [5, 6],
          [8, 9],
        ],
      }),
    true,
  ],
  ['with a hash that is none', (each) => Object.assign(each.actors[0], { sha256: 'abc' }), false],
  [
    'with two speakers',
    (each) => Object.assign(each.statements[0], { speaker: ['mira-tolland', 'joren-vasck'] }),
    true,
  ],
  ['with no speakers', (each) => Object.assign(each.statements[0], { speaker: [] }), false],
  ['with a year as a number', (each) => Object.assign(each.source, { published: 2025 }), false],
  ['with implied: false', (each) => Object.assign(each.claims[0], { implied: false }), false],
])('a dossier %s', (_, change, valid) => {
  const dossier = structuredClone(DOSSIER);
  change(dossier);
  expect(dossierSchema.safeParse(dossier).success).toBe(valid);
  expect(published.safeParse(dossier).success).toBe(valid);
});
