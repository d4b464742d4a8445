import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDossier } from '../../../src/dossier/check.ts';
import { type Imported, imported, sample, tryMutants } from './imported.ts';

const PATHS = [sample('brat/ferry.txt'), sample('brat/ferry.ann')];

/**
 * The text names four who speak. Ana Mora, whom a reference identifies, says in other words that the ferry is to sail by
 * night, which the annotator puts in words of their own; Jon Kell is quoted with an interruption; a port official says that
 * Kell called the plan a gift, so that one quotation is a part of another; and the company denies something.
 */
describe('annotations of brat', () => {
  let result: Imported;
  beforeAll(async () => {
    result = await imported('brat', PATHS);
  });

  test('become one dossier of their text', async () => {
    const text = await readFile(sample('brat/ferry.txt'), 'utf8');
    const [dossier] = result.dossiers;
    expect(result.dossiers).toHaveLength(1);
    expect(dossier?.source).toMatchObject({ id: 'ferry', title: 'ferry', length: text.length });
    expect(checkDossier('ferry.json', JSON.stringify(dossier), text).problems).toBeUndefined();
    expect(result.account.map(({ records, kept }) => [records, kept])).toEqual([
      [0, 0],
      [28, 28],
    ]);
    expect(result.rejects).toEqual([]);
  });

  test('declare who speaks, as far as the annotations tell', () => {
    expect(result.dossiers[0]?.actors).toMatchObject([
      {
        person: 'brat-person-q4115189',
        name: 'Ana Mora',
        names: ['Ana Mora, mayor of Veld'],
        wikidata: 'Q4115189',
      },
      { person: 'brat-ferry-t4-jon-kell-of-the-ferry-union', names: ['Kell'] },
      { group: 'brat-t7-a-port-official', name: 'A port official', anonymous: true },
      { group: 'brat-t14-the-company', name: 'The company', anonymous: true },
      { institution: 'brat-ferry-t17-ferry-union', name: 'Ferry union' },
    ]);
  });

  test('quote what stands in quotation marks, and say the rest in other words', () => {
    expect(result.dossiers[0]?.statements).toMatchObject([
      {
        id: 'content-t3',
        speaker: 'brat-person-q4115189',
        form: 'PARAPHRASE',
        verb: 'told',
        text: 'The ferry is to sail by night.',
      },
      {
        id: 'content-t6',
        form: 'VERBATIM',
        quote: 'Never, […] has anybody asked us.',
        at: [
          [106, 112],
          [149, 170],
        ],
      },
      {
        id: 'content-t9',
        form: 'PARAPHRASE',
        text: 'Indirect speech of A port official (“said”), at 193–240 of the text.',
      },
      {
        id: 'content-t12',
        speaker: 'brat-ferry-t4-jon-kell-of-the-ferry-union',
        form: 'VERBATIM',
        quote: 'a gift to the hotels',
        partOf: 'content-t9',
        cue: { at: [202, 208] },
        source: { at: [193, 197] },
      },
      { id: 'content-t16', speaker: 'brat-t14-the-company', verb: 'denies' },
    ]);
  });

  test('become the same each time, also where the text is found beside them', async () => {
    expect((await imported('brat', [sample('brat/ferry.ann')])).dossiers).toEqual(result.dossiers);
  });

  test('give their text only to whoever asks, and take the head that is told', async () => {
    const given: [string, number][] = [];
    const onText = async (source: string, text: string) => void given.push([source, text.length]);
    const source = { id: 'veld-courier-2024-05-07', published: '2024-05-07', lang: 'en' };
    const { dossiers } = await imported('brat', PATHS, { source, onText });
    expect(dossiers[0]?.source).toMatchObject(source);
    expect(given).toEqual([['veld-courier-2024-05-07', 265]]);
  });

  test('end with an account or an error that is chosen, whatever is wrong in them', async () => {
    await tryMutants('brat', PATHS, {}, 100);
  });
});
