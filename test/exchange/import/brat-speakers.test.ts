import { describe, expect, test } from 'vitest';
import { type BratLine, importedBrat } from './brat-file.ts';

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
    const { dossiers } = await importedBrat(text, [['T1', 'Content', '“yes”']]);
    expect(dossiers[0]?.statements).toMatchObject([{ voice: 'UNATTRIBUTED', quote: 'yes' }]);
  });

  test('is told by roles, whatever the types; who stands in an unknown role says nothing', async () => {
    const { dossiers, account, rejects } = await importedBrat(text, [
      ['T1', 'Person', 'Ann Lee'],
      ['T2', 'Source', 'Bob'],
      ['T3', 'Statement', 'said'],
      ['T4', 'Content', '“ah”'],
      ['T5', 'Entity', 'ANN'],
      ['T6', 'Attribution', 'told'],
      ['T7', 'Quote', '“yes”'],
      ['T8', 'Cue', 'told'],
      'E1\tStatement:T3 Speaker:T1 Content:T4 About:T2',
      'E2\tAttribution:T6 Source:T5 Cue:T8 Content:T7',
      'E3\tAttribution:T6 Source:T2 About:T7',
      'R1\tAbout Arg1:T4 Arg2:T2',
      'R2\tDenies Arg1:T2 Arg2:T4',
      'R3\tDenies Source:T2 Target:T4',
      'R4\tAddressee Arg1:T3 Arg2:T2',
    ]);
    expect(dossiers[0]?.statements).toMatchObject([
      { quote: 'ah', speaker: 'brat-a-t1-ann-lee', verb: 'said', addressedTo: 'brat-t2-bob' },
      { quote: 'yes', speaker: 'brat-t5-ann', verb: 'told', cue: { at: [3, 7] } },
    ]);
    expect(dossiers[0]?.statements).toHaveLength(2);
    expect(account[1]?.left).toEqual({ 'role About': 1 });
    expect(rejects.map(({ id, code }) => [id, code])).toEqual([
      ['E3', 'NO_CONTENT'],
      ['R1', 'UNKNOWN_RELATION'],
      ['R2', 'UNKNOWN_RELATION'],
      ['R3', 'UNKNOWN_RELATION'],
    ]);
  });

  test('is told by types where a relation is known and its roles name its ends only', async () => {
    const speakers = async (relation: string) => {
      const lines: BratLine[] = [
        ['T1', 'Quote', '“yes”'],
        ['T2', 'Person', 'Bob'],
        ['T3', 'Entity', 'Ann Lee'],
        `R1\t${relation}`,
      ];
      const { dossiers, account } = await importedBrat(text, lines);
      return [dossiers[0]?.statements[0]?.speaker, account[1]?.left];
    };
    expect(await speakers('Attribution Source:T1 Target:T2')).toEqual(['brat-a-t2-bob', {}]);
    expect(await speakers('HasSpeaker Arg1:T1 Arg2:T3')).toEqual(['brat-t3-ann-lee', {}]);
    expect(await speakers('Attribution Arg1:T1 Arg2:T3')).toEqual([undefined, {}]);
    expect(await speakers('Attribution Arg1:T1 Arg2:T2 About:T3')).toEqual([
      'brat-a-t2-bob',
      { 'role About': 1 },
    ]);
    expect(await speakers('Attribution Content:T1 Source:T3 Target:T2')).toEqual([
      'brat-t3-ann-lee',
      { 'role Target': 1 },
    ]);
    expect(await speakers('Denies Content:T1 Speaker:T3')).toEqual(['brat-t3-ann-lee', {}]);
  });

  /** The ids of the actors that the sources of a text become, of which `_` is the place in their sentences. */
  async function actors(sentences: readonly (readonly [source: string, rest: string, type?: string])[]) {
    let told = '';
    const lines = sentences.map(([source, rest, type = 'Source'], index) => {
      const sentence = rest.replace('_', source);
      const start = told.length + sentence.indexOf(source);
      told += `${sentence} `;
      return `T${index}\t${type} ${start} ${start + source.length}\t${source}`;
    });
    const { dossiers } = await importedBrat(told, lines);
    return dossiers[0]?.actors.map((actor) => actor.group ?? actor.person);
  }

  test('is one by name, but not by words that name nobody', async () => {
    const all = await actors([
      ['A spokesman', '_ said yes.'],
      ['A spokesman', '_ for the union said no.'],
      ['A White House official', '_ said yes.'],
      ['A White House official', '_ said no.'],
      ['The official', '_ said yes.'],
      ['The official', '_ said no.'],
      ['Critics', '_ said yes.'],
      ['Critics', '_ said no.'],
      ['He', '_ said yes.', 'Person'],
      ['He', '_ said no.', 'Person'],
      ['Lee', '_ said yes.'],
      ['Lee', 'That was it, said _ again.'],
      ['The Ferry Union', '_ said yes.'],
      ['the Ferry Union', 'But _ said no.'],
      ['Kell', '_ said yes.', 'Person'],
      ['Kell', '_ said no.', 'Person'],
    ]);
    const alone = ['spokesman', 'spokesman', 'white-house-official', 'white-house-official'];
    expect(all?.map((id) => id?.replace(/^brat-(?:a-)?/, ''))).toEqual([
      ...alone.map((name, index) => `t${index}-a-${name}`),
      ...['t4-the-official', 't5-the-official', 't6-critics', 't7-critics', 't8-he', 't9-he'],
      ...['t10-lee', 't12-the-ferry-union', 't14-kell'],
    ]);
  });

  test('is one by name in German only where capitals tell more than that a word is a noun', async () => {
    const sagte = 'Das ist so, sagte _ und ging.';
    const all = await actors([
      ['der Sprecher', sagte],
      ['der Sprecher', sagte],
      ['Kritiker', sagte],
      ['Kritiker', sagte],
      ['Ana Mora', sagte],
      ['Ana Mora', sagte],
    ]);
    expect(all?.map((id) => id?.slice('brat-t'.length))).toEqual([
      ...['0-der-sprecher', '1-der-sprecher', '2-kritiker', '3-kritiker', '4-ana-mora'],
    ]);
  });

  test('is of the kind that a type or the value of an attribute says, and no name of an attribute with a value', async () => {
    const kinds = async (type: string, ...attributes: string[]) => {
      const { dossiers, account } = await importedBrat(text, [
        ['T1', type, 'Ann Lee'],
        ...attributes.map((attribute, index) => `A${index}\t${attribute}`),
      ]);
      return [Object.keys(dossiers[0]?.actors[0] ?? {})[0], account[1]?.left];
    };
    expect(await kinds('Source', 'Kind T1 Person')).toEqual(['person', {}]);
    expect(await kinds('Source', 'Person T1')).toEqual(['person', {}]);
    expect(await kinds('Source', 'Party T1 Green', 'Group T1 no')).toEqual([
      'group',
      { 'attribute Group': 1, 'attribute Party': 1 },
    ]);
    expect(await kinds('Person', 'Country T1 France', 'Kind T1 Country')).toEqual([
      'person',
      { 'attribute Country': 1, 'attribute Kind': 1 },
    ]);
    expect(await kinds('Source', 'Kind T1 Country', 'Kind T1 Person')).toEqual([
      'country',
      { 'attribute Kind': 1 },
    ]);
  });

  test('is one where annotations say so', async () => {
    const { dossiers } = await importedBrat(text, [
      ['T1', 'Source', 'He'],
      ['T2', 'Source', 'him'],
      ['T3', 'Person', 'Ann Lee'],
      ['T4', 'Organization', 'ANN'],
      ['T5', 'Entity', 'Bob'],
      '*\tEquiv T1 T3',
      '*\tEquiv T5 T6',
      'R1\tCoref Arg1:T2 Arg2:T3',
      'N1\tReference T5 Wikidata:Q42\tBob Bell',
      'N2\tReference T4 Wikidata:Q43\tANN',
      ['T6', 'Entity', 'ah'],
      ['T7', 'Quote', '“yes”'],
      'R2\tSpeaker Arg1:T7 Arg2:T5',
      'R3\tAddressee Arg1:T7 Arg2:T6',
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
