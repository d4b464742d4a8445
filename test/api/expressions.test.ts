import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import type { Dossier } from '../../src/dossier/schema.ts';
import { loadDossier } from '../../src/graph/write/load.ts';
import { type Loaded, loadedApi } from './loaded.ts';

/** A statement that says one thing outright and by implication. */
const report = (...expresses: readonly string[]): Dossier => {
  const yaml = `demarche: 1
source: {id: report, title: Report, published: '2025-12-03'}
actors: [{person: ann, name: Ann}]
claims: [{id: peace, text: Peace is near., kind: FACT}]
statements: [{id: word, speaker: ann, form: PARAPHRASE, text: It is near., expresses: [${expresses.join(', ')}]}]
`;
  const { dossier, problems } = checkDossier('report.yaml', yaml);
  if (problems) throw new Error(problems.map(({ message }) => message).join('\n'));
  return dossier;
};
const OUTRIGHT = '{claim: peace, stance: ASSERTS}';
const IMPLIED = '{claim: peace, stance: ASSERTS, implied: true}';

let api: Loaded;
beforeAll(async () => {
  api = await loadedApi([]);
});
afterAll(() => api.close());

test('what a statement expresses has one order, whichever part of it was loaded first', async () => {
  const expressions = async () =>
    (await api.ask('{ node(id: "report/word") { ... on Statement { expressions { implied } } } }')).node
      .expressions;
  for (const first of [OUTRIGHT, IMPLIED]) {
    await loadDossier(api.database, report(first));
    await loadDossier(api.database, report(OUTRIGHT, IMPLIED));
    expect(await expressions()).toEqual([{ implied: false }, { implied: true }]);
  }
});
