import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Checked, checkDossier, checkParsed } from '../../src/dossier/check.ts';
import { parseLines } from '../../src/dossier/json-lines.ts';
import type { ProblemCode } from '../../src/dossier/problems.ts';
import { PEOPLE, problemsOf } from './support.ts';

const REPORT = readFileSync(new URL('../fixtures/two-reports.yaml', import.meta.url), 'utf8');

/** The same dossier as JSON Lines, one record a line. */
function toLines(dossier: Record<string, unknown>): string[] {
  const { demarche, source, ...sections } = dossier;
  const records = Object.entries(sections).flatMap(([section, each]) =>
    (each as unknown[]).map((record) => ({ [section]: record })),
  );
  return [{ demarche, source }, ...records].map((line) => JSON.stringify(line));
}

async function checkLines(lines: string[]): Promise<Checked> {
  const result = await parseLines('f', lines);
  return 'problems' in result ? result : checkParsed('f', result.parsed);
}

test('YAML, JSON and JSON Lines say the same', async () => {
  const dossier = parse(REPORT);
  const { dossier: fromYaml } = checkDossier('f', REPORT);
  expect(fromYaml?.source.id).toBe('harbour-gazette-2024-05-06');
  for (const indent of [undefined, 2, '\t']) {
    expect(checkDossier('f', JSON.stringify(dossier, null, indent)).dossier).toEqual(fromYaml);
  }
  expect((await checkLines(toLines(dossier))).dossier).toEqual(fromYaml);
});

test('and have the same problems', async () => {
  const dossier = parse(REPORT);
  dossier.actors[1].nam = dossier.actors[1].name;
  dossier.events[0].status = 'held';
  dossier.statements[2].speaker = 'nobody';
  delete dossier.claims[0].text;
  const messages = (checked: { problems?: readonly { code: string; message: string }[] }) =>
    checked.problems?.map(({ code, message }) => `${code} ${message}`).sort();
  const fromJson = messages(checkDossier('f', JSON.stringify(dossier)));
  expect(fromJson).toHaveLength(4);
  expect(messages(checkDossier('f', JSON.stringify(dossier).replace('{', '{"demarche": 1, ')))).toEqual([
    'SYNTAX The key "demarche" is given twice.',
  ]);
  expect(messages(await checkLines(toLines(dossier)))).toEqual(fromJson);
});

test('all problems are found in one run, in the order of the file', () => {
  const codes: ProblemCode[] = [
    'UNKNOWN_KEY',
    'DUPLICATE_ID',
    'WRONG_VALUE',
    'WRONG_DATE',
    'WRONG_KIND',
    'MISSING_KEY',
    'UNKNOWN_ID',
    'WRONG_POSITION',
    'NOT_ANCHORED',
  ];
  const found = problemsOf(`${PEOPLE}topics:
  - {id: peace, name: Peace, ▸nam: x}
  - {id: ▸peace, name: Peace}
events:
  - {id: talks, kind: ▸MEETNG, title: Talks, status: HELD, when: ▸2025-13, followed: [▸ada]}
statements:
  - ▸{speaker: ▸ad, form: PARAPHRASE, at: ▸[9, 5]}
  - {speaker: ada, form: VERBATIM, quote: ▸Come}
`);
  expect(found.map((each) => each.split(' ')[0])).toEqual(codes);
});

test('10,000 statements are checked in seconds', { timeout: 30_000 }, () => {
  const statement = (_: unknown, index: number) =>
    `  - {speaker: ada, form: PARAPHRASE, text: x, at: [${index}, ${index + 1}], expresses: [{claim: c, stance: ASSERTS}]}\n`;
  const statements = Array.from({ length: 10_000 }, statement).join('');
  expect(problemsOf(`${PEOPLE}claims: [{id: c, kind: FACT, text: x}]\nstatements:\n${statements}`)).toEqual(
    [],
  );
});

test('a message can be printed on a terminal as it is', () => {
  const { problems } = checkDossier('f', 'demarche: 1\n"\\e[2J\\u202e\\uD800\\n": 1\n');
  expect(problems?.at(-1)?.message).toContain('"\\u001b[2J\\u202e\\ud800\\u000a"');
});
