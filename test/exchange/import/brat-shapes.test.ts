import { describe, expect, test } from 'vitest';
import { type BratLine, importedBrat } from './brat-file.ts';

/** The first content's statement, where a text has one. */
async function statement(text: string, words: string | readonly string[], more: readonly BratLine[] = []) {
  const content: BratLine = ['T1', 'Content', ...[words].flat()];
  const { dossiers } = await importedBrat(text, [content, ...more]);
  return dossiers[0]?.statements[0];
}

describe('what is quoted', () => {
  test.each([
    ['She said “yes”.', '“yes”', 'yes'],
    ['« Oui », dit-elle.', '« Oui »,', 'Oui'],
    ['„Ja“, sagte sie.', '„Ja“', 'Ja'],
    ["`` Yes , '' she said", "`` Yes , ''", 'Yes ,'],
    ['"It\'s so," she said.', '"It\'s so,"', "It's so,"],
    ["'It’s the crew's,' she said.", "'It’s the crew's,'", "It’s the crew's,"],
    ['She said "no."', 'no', 'no'],
    ['“A “b” c”', '“A “b” c”', 'A “b” c'],
    ['"A "b" c"', '"A "b" c"', 'A "b" c'],
    ['🚢🚢 “Ahoy 🚢”', '“Ahoy 🚢”', 'Ahoy 🚢'],
  ])('%s: %s', async (text, words, quote) => {
    const found = await statement(text, words);
    expect(found).toMatchObject({ form: 'VERBATIM', quote });
    const [start, end] = found?.at ?? [];
    expect(text.slice(Number(start), Number(end))).toBe(quote);
  });

  test.each([
    ['She said that it was so.', 'that it was so'],
    ['“A”, she said, “B”', '“A”, she said, “B”'],
    ['"A" and "B"', '"A" and "B"'],
    ['“No” to a “war”', '“No” to a “war”'],
    ['“”', '“”'],
    ['The "yes', '"yes'],
  ])('is not %s: %s', async (text, words) => {
    expect(await statement(text, words)).toMatchObject({ form: 'PARAPHRASE' });
  });

  test('is what an attribute or a type says', async () => {
    const text = 'Yes, it is “so”.';
    const forms = async (...attributes: string[]) => {
      const { dossiers, account } = await importedBrat(text, [
        ['T1', 'Content', 'Yes'],
        ['T2', 'Content', '“so”'],
        ['T3', 'Direct-Quote', 'it is'],
        ['T4', 'IndirectQuotation', '“so”'],
        ...attributes.map((attribute, index) => `A${index}\t${attribute}`),
      ]);
      return [...(dossiers[0]?.statements.map(({ form }) => form[0]) ?? []), account[1]?.left];
    };
    expect(await forms()).toEqual(['P', 'V', 'V', 'P', {}]);
    expect(await forms('Verbatim T1', 'QuoteType T2 Indirect')).toEqual(['V', 'P', 'V', 'P', {}]);
    expect(await forms('QuoteType T1 direct', 'Direct T2 n')).toEqual(['V', 'P', 'V', 'P', {}]);
    const others = ['Direct T1 partial', 'Indirect T2 no', 'Directive T1', 'Indirect T3', 'Direct T4'];
    expect(await forms(...others)).toEqual([
      ...['P', 'V', 'V', 'P'],
      { 'attribute Direct': 2, 'attribute Directive': 1, 'attribute Indirect': 2 },
    ]);
  });

  test.each([
    ['“I go”, Mora said, “and stay”', 'I go […] and stay'],
    ['I go”, Mora said, “and stay', 'I go […] and stay'],
    ['"I go," Mora said, "and stay."', 'I go, […] and stay.'],
    ['“I go”, Mora said', undefined],
    ['“I go”, Mora said, “and stay', undefined],
    ['Mora said: I go', undefined],
    ['I go', 'I go'],
    ['I said “go” to them', 'I said “go” to them'],
    ['I go”, or “stay”, I', undefined],
  ])('is what the narrator does not say: %s', async (words, quote) => {
    const { dossiers } = await importedBrat(words.startsWith('I go”, Mora') ? `“${words}”` : words, [
      ['T1', 'DirectQuote', words],
      ...(words.startsWith('Mora') ? ([['T2', 'Cue', 'said'], 'E1\tCue:T2 Content:T1'] as const) : []),
    ]);
    const [found] = dossiers[0]?.statements ?? [];
    expect(found).toMatchObject(quote === undefined ? { form: 'PARAPHRASE' } : { form: 'VERBATIM', quote });
  });

  test('goes on where each of its paragraphs is opened', async () => {
    const text = '“I go.\n\n“I stay.\n\n“Yes,” he said. “No.”';
    const quote = 'I go.\n\n“I stay.\n\n“Yes, […] No.';
    const paragraphs = text.split('\n\n');
    expect(await statement(text, paragraphs, ['A1\tDirect T1'])).toMatchObject({ quote });
    expect(await statement(text, paragraphs)).toMatchObject({ form: 'PARAPHRASE' });
  });

  test('is what the narrator does not say, where a cue or a source tells which words are the narrator’s', async () => {
    const text = '“I go”, Mora said, “and stay”.';
    const cue: BratLine[] = [['T2', 'Cue', 'said'], 'E1\tCue:T2 Content:T1'];
    expect(await statement(text, text, cue)).toMatchObject({
      quote: 'I go […] and stay',
      at: [
        [1, 5],
        [20, 28],
      ],
    });
    expect(await statement(text, '“I go”, Mora said', cue)).toMatchObject({ form: 'PARAPHRASE' });
    const direct = [...cue, 'A1\tDirect T1'];
    expect(await statement(text, '“I go”, Mora said', direct)).toMatchObject({ quote: 'I go', at: [1, 5] });
    expect(await statement(text, 'Mora said', direct)).toMatchObject({
      text: 'Direct speech (“said”), at 8–17 of the text.',
    });
  });

  test('is paraphrased by a note on the content that says so, and by no other', async () => {
    const cue: BratLine[] = [['T2', 'Cue', 'said'], 'E1\tCue:T2 Content:T1'];
    const notes = [
      '#1\tAnnotatorNotes T1\tthis annotation is suspect',
      '#2\tAnnotatorNotes T2\tParaphrase: Of the cue.',
      '#3\tAnnotatorNotes E1\tParaphrase: Of the event.',
      '#4\tAnnotatorNotes T1\tparaphrase: All is well.',
      '#5\tAnnotatorNotes T1\tParaphrase: All is bad.',
    ];
    const { dossiers, account } = await importedBrat('She said it.', [
      ['T1', 'Content', 'it'],
      ...cue,
      ...notes,
    ]);
    expect(dossiers[0]?.statements).toMatchObject([{ form: 'PARAPHRASE', text: 'All is well.' }]);
    expect(account[1]?.left).toEqual({ note: 4 });
  });

  test('stands in several places where it is interrupted, and in one where only a line ends', async () => {
    const text = '“Ships,” she said, “sail\nby night.”';
    expect(await statement(text, ['“Ships,”', '“sail', 'by night.”'])).toMatchObject({
      quote: 'Ships, […] sail\nby night.',
      at: [
        [1, 7],
        [20, 34],
      ],
    });
  });
});

describe('wholes and parts', () => {
  const text = 'A aa B bb C cc D';
  const contents: BratLine[] = [
    ['T1', 'Content', 'aa B bb C cc'],
    ['T2', 'Content', 'bb C cc'],
    ['T3', 'Content', 'cc'],
  ];
  const wholes = async (lines: readonly BratLine[]) => {
    const { dossiers, rejects } = await importedBrat(text, lines);
    const parts = dossiers[0]?.statements.map(({ id, partOf }) => [id, partOf]);
    return { parts: Object.fromEntries(parts ?? []), codes: rejects.map(({ id, code }) => [id, code]) };
  };

  test('follow from where contents stand; what crosses is kept', async () => {
    const { parts } = await wholes([...contents, ['T4', 'Content', 'B bb C'], ['T5', 'Quote', 'C cc D']]);
    expect(parts).toEqual({
      'content-t1': undefined,
      'content-t2': 'content-t1',
      'content-t3': 'content-t5',
      'content-t4': 'content-t1',
      'content-t5': undefined,
    });
  });

  test('follow from relations; none is a part of itself', async () => {
    const { parts, codes } = await wholes([
      ...contents,
      'R1\tNested Arg1:T1 Arg2:T3',
      'R2\tContains Arg1:T1 Arg2:T3',
      'R3\tPartOf Arg1:T2 Arg2:T2',
    ]);
    expect(codes).toEqual([
      ['R2', 'CIRCULAR'],
      ['R3', 'CIRCULAR'],
    ]);
    expect(parts).toEqual({
      'content-t1': 'content-t3',
      'content-t2': 'content-t1',
      'content-t3': undefined,
    });
  });

  test('follow from events that are the content of others, which may go in a circle', async () => {
    const { parts, codes } = await wholes([
      ['T1', 'Content', 'aa'],
      ['T2', 'Content', 'bb'],
      ['T3', 'Cue', 'A'],
      ['T4', 'Cue', 'B'],
      'E1\tCue:T3 Content:T1 Content2:E2',
      'E2\tCue:T4 Content:T2 Content2:E1',
    ]);
    expect(parts).toEqual({ 'content-t1': undefined, 'content-t2': 'content-t1' });
    expect(codes).toEqual([]);
  });
});
