import { describe, expect, test } from 'vitest';
import { anchorDossier } from '../../src/dossier/anchor.ts';
import { checkDossier } from '../../src/dossier/check.ts';
import { sha256 } from '../../src/dossier/spans.ts';
import { brief } from './support.ts';

const TEXT = 'Ada, the envoy, said: “We are ready to talk.” “Come,” she added, “to Rome.” Ada left.';
const HEAD = `demarche: 1\nsource: {id: report, title: Report, published: '2025-12-03'}\n`;
const ANCHORED = HEAD.replace('id: report', `id: report, sha256: ${sha256(TEXT)}, length: ${TEXT.length}`);
const PEOPLE = 'actors: [{person: ada, name: Ada}]\n';

const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const list = (...words: string[]) => JSON.stringify(words.map(span)).replaceAll(',', ', ');
const at = (words: string) => `at: [${span(words).join(', ')}]`;
const hashed = (words: string) => `${at(words)}, sha256: ${sha256(words)}`;

/** Anchors what follows the head and returns what then follows it; every problem fails the test. */
function anchor(sections: string): string {
  const { content, problems } = anchorDossier('f', HEAD + sections, TEXT);
  expect(problems.map(brief)).toEqual([]);
  expect(content.startsWith(ANCHORED)).toBe(true);
  expect(anchorDossier('f', content, TEXT)).toEqual({ content, placed: 0, problems: [] });
  return content.slice(ANCHORED.length);
}

describe('what is filled in', () => {
  test('the hash and length of the text', () => {
    expect(anchor('')).toBe('');
  });

  test('the position of a quotation, after it', () => {
    const statement = (more: string) =>
      `${PEOPLE}statements:\n  - speaker: ada\n    form: VERBATIM\n    quote: We are ready to talk. # at last\n${more}    verb: said\n`;
    expect(anchor(statement(''))).toBe(statement(`    ${at('We are ready to talk.')}\n`));
  });

  test('the positions of one that the source interrupts', () => {
    const statement = (more: string) =>
      `${PEOPLE}statements:\n- {speaker: ada, form: VERBATIM, quote: "Come, […] to Rome."${more}}\n`;
    expect(anchor(statement(''))).toBe(statement(`, at: ${list('Come,', 'to Rome.')}`));
  });

  test('the position and hash of words, in place of them', () => {
    const topic = (place: string) => `topics: [{id: rome, name: Rome, ${place}}] # “the talks”\n`;
    expect(anchor(topic('words: to Rome'))).toBe(topic(hashed('to Rome')));
    expect(anchor(topic('words: "to [[Rome]]"'))).toBe(topic(hashed('Rome')));
  });

  test('those of several', () => {
    const topic = (place: string) => `topics:\n- id: talks\n  ${place}\n  name: Talks\n`;
    expect(anchor(topic('words:\n    - ready to talk\n    - Rome'))).toBe(
      topic(
        `at: ${list('ready to talk', 'Rome')}\n  sha256: [${sha256('ready to talk')}, ${sha256('Rome')}]`,
      ),
    );
  });

  test('the hash of a position that was given by hand', () => {
    const topic = (place: string) => `topics: [{id: rome, name: Rome, ${place}}]\n`;
    expect(anchor(topic(at('Rome')))).toBe(topic(hashed('Rome')));
  });

  test('words within statements, participants and accounts', () => {
    const sections = (one: string, two: string, three: string, four: string) =>
      `${PEOPLE}events:\n- id: talks\n  kind: MEETING\n  title: Talks\n  status: POSSIBLE\n` +
      `  participants: [{actor: ada, ${one}}]\n  accounts: [{status: HELD, ${two}}]\n` +
      `statements:\n- {speaker: ada, form: PARAPHRASE, text: x, id: s, cue: {${three}}, source: {${four}}}\n`;
    expect(
      anchor(sections('words: the envoy', 'words: Ada left', 'words: said', 'words: "[[Ada]], the"')),
    ).toBe(sections(hashed('the envoy'), hashed('Ada left'), hashed('said'), hashed('Ada')));
  });

  test('words that tell which of two equal quotations is meant', () => {
    const statement = (place: string) =>
      `${PEOPLE}statements:\n- {speaker: ada, form: VERBATIM, quote: Ada, ${place}}\n`;
    expect(anchor(statement('words: "[[Ada]] left"'))).toBe(
      statement(`at: [${TEXT.length - 9}, ${TEXT.length - 6}]`),
    );
  });

  test('JSON stays JSON', () => {
    const dossier = (source: string, statement: string) =>
      `{\n  "demarche": 1,\n  "source": {"id": "report"${source}, "title": "Report", "published": "2025"},\n` +
      `  "actors": [{"person": "ada", "name": "Ada"}],\n  "statements": [\n    {\n      "speaker": "ada",\n` +
      `      "form": "VERBATIM",\n      "quote": "Come,"${statement}\n    }\n  ]\n}\n`;
    const { content, problems } = anchorDossier('f', dossier('', ''), TEXT);
    expect(problems).toEqual([]);
    const source = `, "sha256": "${sha256(TEXT)}", "length": ${TEXT.length}`;
    expect(content).toBe(dossier(source, `,\n      "${at('Come,').replace(':', '":')}`));
    expect(JSON.parse(content).statements[0].at).toEqual(span('Come,'));
  });

  test('Windows lines and a byte order mark stay', () => {
    const before = `\ufeff${HEAD}topics:\n- id: rome\n  words: Rome\n  name: Rome\n`.replaceAll('\n', '\r\n');
    const { content, placed, problems } = anchorDossier('f', before, TEXT);
    expect({ placed, problems }).toEqual({ placed: 1, problems: [] });
    const place = `${at('Rome')}\r\n  sha256: ${sha256('Rome')}`;
    expect(content).toBe(
      `\ufeff${ANCHORED}topics:\n- id: rome\n  words: Rome\n  name: Rome\n`
        .replaceAll('\n', '\r\n')
        .replace('words: Rome', place),
    );
  });
});

describe('what cannot be', () => {
  const problems = (sections: string, text = TEXT) =>
    anchorDossier('f', HEAD + sections, text).problems.map(brief);

  test('ambiguous words, with their places', () => {
    expect(problems('topics: [{id: t, name: T, words: Ada}]\n')).toEqual([
      expect.stringMatching(
        /^3:34 NOT_ANCHORED These words stand in 2 places; .*\n +at 0: …Ada.*…\n +at 76: …/,
      ),
    ]);
  });

  test('missing words, and a quotation', () => {
    const statement = '{speaker: ada, form: VERBATIM, quote: We are steady}';
    expect(
      problems(`${PEOPLE}topics: [{id: t, name: T, words: Paris}]\nstatements: [${statement}]\n`),
    ).toEqual([
      '4:34 NOT_ANCHORED These words are not in the text.',
      '5:52 NOT_ANCHORED These words are not in the text.',
    ]);
  });

  test('other quotation marks than the text has: its own are shown', () => {
    expect(problems(`topics: [{id: t, name: T, words: '"come," SHE'}]\n`)).toEqual([
      '3:34 NOT_ANCHORED These words are not in the text as they are written here; it has "“Come,” she".',
    ]);
  });

  test('words beside a position: which of the two?', () => {
    const before = `${HEAD}topics: [{id: t, name: T, words: Rome, at: [1, 2]}]\n`;
    const { content, placed, problems: found } = anchorDossier('f', before, TEXT);
    expect(content.slice(ANCHORED.length)).toBe(before.slice(HEAD.length));
    expect(placed).toBe(0);
    expect(found.map(({ message }) => message)).toEqual([
      '"words" are yet to be placed and have no "at": keep one.',
    ]);
  });

  test('the rest is placed all the same', () => {
    const {
      content,
      placed,
      problems: found,
    } = anchorDossier(
      'f',
      `${HEAD}topics: [{id: a, name: A, words: Paris}, {id: b, name: B, words: Rome}]\n`,
      TEXT,
    );
    expect({ placed, found: found.length }).toEqual({ placed: 1, found: 1 });
    expect(content).toContain(`words: Paris}, {id: b, name: B, ${hashed('Rome')}}]`);
  });

  test('a position beyond the text gets no hash', () => {
    const { content } = anchorDossier('f', `${HEAD}topics: [{id: a, name: A, at: [1, 999]}]\n`, TEXT);
    expect(content).toContain('at: [1, 999]}');
  });

  test.each([`sha256: ${sha256('x')}`, 'length: 5'])('another text (%s): nothing is written', (field) => {
    const before = `${HEAD.replace('}', `, ${field}}`)}topics: [{id: t, name: T, words: Rome}]\n`;
    const { content, placed, problems: found } = anchorDossier('f', before, TEXT);
    expect({ content, placed }).toEqual({ content: before, placed: 0 });
    expect(found.map(({ code }) => code)).toEqual(['WRONG_TEXT', 'NOT_ANCHORED']);
  });

  test('a file that is no YAML is left alone', () => {
    expect(anchorDossier('f', 'a: [', TEXT)).toMatchObject({
      content: 'a: [',
      placed: 0,
      problems: [{ code: 'SYNTAX' }],
    });
  });

  test('what else is wrong with the file is told, too, at its new place', () => {
    const sections = 'topics:\n- id: t\n  words: Rome\n  nam: T\n';
    expect(problems(sections)).toEqual([
      '4:3 MISSING_KEY "name" is missing.',
      '7:3 UNKNOWN_KEY Unknown key "nam". Did you mean "name"?',
    ]);
  });
});

test('what is anchored passes the check with its text', () => {
  const { content } = anchorDossier('f', `${HEAD}topics: [{id: t, name: T, words: Rome}]\n`, TEXT);
  expect(checkDossier('f', content, TEXT).dossier?.topics).toEqual([
    { id: 't', name: 'T', at: span('Rome'), sha256: sha256('Rome') },
  ]);
});
