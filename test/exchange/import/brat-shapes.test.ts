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
    ['“”', '“”'],
    ['The "yes', '"yes'],
  ])('is not %s: %s', async (text, words) => {
    expect(await statement(text, words)).toMatchObject({ form: 'PARAPHRASE' });
  });

  test('is what an attribute or a type says', async () => {
    const text = 'Yes, it is “so”.';
    expect(await statement(text, 'Yes', ['A1\tVerbatim T1'])).toMatchObject({ quote: 'Yes' });
    expect(await statement(text, 'Yes', ['A1\tQuoteType T1 Direct'])).toMatchObject({ quote: 'Yes' });
    expect(await statement(text, '“so”', ['A1\tQuoteType T1 Indirect'])).toMatchObject({
      form: 'PARAPHRASE',
    });
    const { dossiers } = await importedBrat(text, [
      ['T1', 'Direct-Quote', 'Yes'],
      ['T2', 'IndirectQuotation', '“so”'],
    ]);
    expect(dossiers[0]?.statements.map(({ form }) => form)).toEqual(['VERBATIM', 'PARAPHRASE']);
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

describe('who speaks', () => {
  const text = 'He told him “no”, and Ann Lee said so; ANN told “yes” to Bob. Ann Lee said “ah”.';

  test('is told by relations, also through the cue, and by names of types and roles that corpora use', async () => {
    const { dossiers, rejects } = await importedBrat(text, [
      ['T1', 'QUOTATION', '“no”'],
      ['T2', 'reporting_verb', 'told'],
      ['T3', 'Person', 'Ann Lee'],
      ['T4', 'Person', 'Bob'],
      ['T5', 'Speech', '“yes”'],
      ['T6', 'Says', 'said'],
      'R1\tCueOf Arg1:T2 Arg2:T1',
      'R2\tSourceOf Speaker:T3 Arg2:T2',
      'R3\tAddressee Arg1:T1 Arg2:T4',
      'E1\tSays:T6 Speaker:T3 Speaker2:T4 Utterance:T5',
    ]);
    expect(rejects).toEqual([]);
    const [ann, bob] = ['brat-a-t3-ann-lee', 'brat-a-t4-bob'];
    expect(dossiers[0]?.statements).toMatchObject([
      { quote: 'no', speaker: ann, addressedTo: bob, verb: 'told' },
      { quote: 'yes', speaker: [ann, bob], verb: 'said' },
    ]);
  });

  test('is nobody where no source is given', async () => {
    expect(await statement(text, '“yes”')).toMatchObject({ voice: 'UNATTRIBUTED', quote: 'yes' });
  });

  test('is one by name, but not by a pronoun or a word that names nobody', async () => {
    const twice = 'He said “a”. He said “b”. Lee said “c”. Lee said “d”. an aide said “e”. an aide said “f”.';
    const sources = ['He', 'He', 'Lee', 'Lee', 'an aide', 'an aide'];
    let from = 0;
    const lines = sources.flatMap((words, index): BratLine[] => {
      const start = twice.indexOf(words, from);
      from = start + 1;
      const [source, content] = [`T${2 * index}`, `T${2 * index + 1}`];
      return [
        `${source}\tSource ${start} ${start + words.length}\t${words}`,
        [content, 'Content', `“${'abcdef'[index]}”`],
        `R${index}\tAttribution Arg1:${content} Arg2:${source}`,
      ];
    });
    const { dossiers } = await importedBrat(twice, lines);
    expect(dossiers[0]?.actors.map(({ group }) => group)).toEqual([
      'brat-t0-he',
      'brat-t2-he',
      'brat-t4-lee',
      'brat-t8-an-aide',
      'brat-t10-an-aide',
    ]);
  });

  test('is one where annotations say so', async () => {
    const { dossiers } = await importedBrat(text, [
      ['T1', 'Source', 'He'],
      ['T2', 'Source', 'him'],
      ['T3', 'Person', 'Ann Lee'],
      ['T4', 'Organization', 'ANN'],
      ['T5', 'Source', 'Bob'],
      '*\tEquiv T1 T3',
      'R1\tCoref Arg1:T2 Arg2:T3',
      'N1\tReference T5 Wikidata:Q42\tBob Bell',
      'N2\tReference T4 Wikidata:Q43\tANN',
    ]);
    expect(dossiers[0]?.actors).toMatchObject([
      { person: 'brat-a-t1-ann-lee', name: 'Ann Lee' },
      { institution: 'brat-institution-q43', name: 'ANN', wikidata: 'Q43' },
      { group: 'brat-group-q42', name: 'Bob Bell', names: ['Bob'], wikidata: 'Q42' },
    ]);
    expect(dossiers[0]?.actors[0]?.at).toHaveLength(3);
    expect(dossiers[0]?.actors[2]?.anonymous).toBeUndefined();
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
