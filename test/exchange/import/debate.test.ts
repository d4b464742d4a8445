import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../../src/dossier/check.ts';
import type { InputError } from '../../../src/errors.ts';
import { DATA, imported, importedText, sample, tryMutants } from './imported.ts';

/**
 * A debate on the harbour of Veld: Mora says that the town built two piers and lost no jobs, Kell that it was one and a
 * half; the fact-checker backs the first claim once, qualifies it once, and disputes the second. Applause is refused.
 */
const FILE = sample('debate/harbour.txt');
const SOURCE = { published: '2024-05-06', lang: 'en', title: 'Harbour debate' };

async function codes(content: string): Promise<unknown[]> {
  const { rejects } = await importedText('debate', { 'd.txt': content });
  return rejects.map(({ line, code }) => [line, code]);
}

async function fault(work: Promise<unknown>): Promise<InputError> {
  return work.then(
    () => expect.fail('expected an error'),
    (error) => error,
  );
}

describe('a debate', () => {
  test('becomes what was said, the claims in it, and what was found of them', async () => {
    const { dossiers, account, rejects } = await imported('debate', [FILE], { source: SOURCE });
    const [{ source, actors, events, claims, statements } = expect.fail()] = dossiers;
    expect(source).toMatchObject({ id: 'harbour', title: 'Harbour debate', length: 472 });
    expect(actors).toMatchObject([
      { person: 'debate-lind', name: 'LIND' },
      { person: 'debate-mora', name: 'MORA' },
      { group: 'fact-checker', name: 'Fact-checker', anonymous: true },
      { person: 'debate-kell', name: 'KELL' },
      { group: 'questioner', name: 'Questioner', anonymous: true },
    ]);
    expect(events).toMatchObject([
      {
        id: 'debate-harbour',
        kind: 'OTHER',
        title: 'Harbour debate',
        status: 'HELD',
        when: '2024-05-06',
        participants: [
          { actor: 'debate-lind' },
          { actor: 'debate-mora' },
          { actor: 'debate-kell' },
          { actor: 'questioner' },
        ],
      },
    ]);
    expect(claims.map(({ text, kind }) => [text, kind])).toEqual([
      ['Veld built two piers.', 'FACT'],
      ['The harbour of Veld lost no jobs.', 'FACT'],
    ]);
    const [piers, jobs] = claims.map(({ id }) => id);
    const said = statements.map(({ id, speaker, expresses = [] }) => [
      id?.replace(/^verdict-.*-/, 'verdict-'),
      speaker,
      ...expresses.flatMap(({ claim, stance }) => [claim, stance]),
    ]);
    expect(said).toEqual([
      ['line-1', 'debate-lind'],
      ['verdict-true', 'fact-checker', piers, 'SUPPORTS'],
      ['line-3', 'debate-mora', piers, 'ASSERTS'],
      ['verdict-false', 'fact-checker', jobs, 'DISPUTES'],
      ['line-4', 'debate-mora', jobs, 'ASSERTS'],
      ['verdict-true', 'fact-checker', piers, 'QUALIFIES'],
      ['line-5', 'debate-kell', piers, 'ASSERTS'],
      ['line-6', 'debate-kell'],
      ['line-7', 'questioner'],
      ['line-8', 'debate-mora', jobs, 'ASSERTS'],
    ]);
    expect(statements[4]).toMatchObject({
      form: 'VERBATIM',
      quote: 'Not one job, "not one".',
      lang: 'en',
      event: 'debate-harbour',
    });
    expect(statements[1]).toMatchObject({ form: 'PARAPHRASE', text: 'Rated TRUE.' });
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([[2, 'NOT_SPEECH']]);
    expect(account[0]).toMatchObject({ records: 8, kept: 7, refused: 1, left: {} });
  });

  test('has positions that hold in the file, whatever its encoding and ends of lines', async () => {
    const text = await readFile(FILE, 'utf8');
    for (const written of [
      text,
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('o', 'ö😀'),
    ]) {
      const contents = [written, ...(written.startsWith('\ufeff') ? [Buffer.from(written, 'utf16le')] : [])];
      for (const content of contents) {
        const texts = new Map<string, string>();
        const { dossiers } = await importedText(
          'debate',
          { 'd.txt': content },
          { onText: async (source, told) => void texts.set(source, told) },
        );
        expect(texts.get('d')).toBe(written);
        expect(dossiers[0]?.statements).toHaveLength(10);
        expect(checkDossier('d', JSON.stringify(dossiers[0]), written).problems).toBeUndefined();
      }
    }
  });

  test('is the same when it is imported again', async () => {
    const [first, second] = [await imported('debate', [FILE]), await imported('debate', [FILE])];
    expect(second.dossiers).toEqual(first.dossiers);
  });

  test('shares claims with other debates', async () => {
    const { dossiers } = await importedText('debate', {
      'a.txt': '1\tMORA\tTwo.\t1\tVeld built two piers.\tTRUE\n',
      'b.txt': '1\tKELL\tTwo!\t9\tVeld built two piers.\tFALSE\n',
    });
    expect(dossiers[0]?.claims[0]?.id).toBe(dossiers[1]?.claims[0]?.id);
  });

  test('is refused line by line', async () => {
    const good = '1\tMORA\tYes.\tN/A\t-\t-\n';
    expect(await codes(`${good}2\tMORA\tYes.\n\n \nx\tMORA\tYes.\t-\t-\t-\n`)).toEqual([
      [2, 'WRONG_COLUMNS'],
      [5, 'WRONG_NUMBER'],
    ]);
    expect(await codes(`${good}2\t\tYes.\t-\t-\t-\n3\tMORA\t\t-\t-\t-\n`)).toEqual([
      [2, 'NO_SPEAKER'],
      [3, 'NO_TEXT'],
    ]);
    expect(await codes(`${good}2\tMORA\tYes.\t1\tSo it is.\tMOSTLY\n`)).toEqual([[2, 'UNKNOWN_VERDICT']]);
    expect(await codes(`${good}2\tMORA\tY\u0000es.\t-\t-\t-\n`)).toEqual([[2, 'WRONG_TEXT']]);
    expect(await codes(`${good}2\tMORA\t(LAUGHTER)\t-\t-\t-\n3\tCROSSTALK\tNo\t-\t-\t-\n`)).toEqual([
      [2, 'NOT_SPEECH'],
      [3, 'NOT_SPEECH'],
    ]);
    const long = (length: number) => `2\tMORA\t${'x'.repeat(length)}\t-\t-\t-\n`;
    expect(await codes(`${good}${long(1_000_001)}${long(10_000_001)}`)).toEqual([
      [2, 'TOO_LARGE'],
      [3, 'TOO_LARGE'],
    ]);
  });

  test('tells what of a line has no place', async () => {
    const { account } = await importedText(
      'debate',
      '2\tMORA\tA.\t-\t-\tTRUE\n1\t__proto__\tB.\t7\t-\t-\n3\tconstructor\tC.\t-\tD.\ttrue\n',
    );
    expect(account[0]).toMatchObject({
      kept: 3,
      left: {
        'verdict without a claim': 1,
        'claim number without a claim': 1,
        'line number out of order': 1,
      },
    });
  });

  test('is refused as a whole where it is something else', async () => {
    const comma = await fault(importedText('debate', { 'd.txt': '1,MORA,Yes.,-,-,-\n' }));
    expect(comma.code).toBe('FILE_NOT_DEBATE');
    expect(comma.message).toContain('the first line has 1 (read as utf-8)');
    expect((await fault(importedText('debate', ''))).message).toContain('it is empty');
    expect((await fault(importedText('debate', '{"a": 1}'))).code).toBe('FILE_NOT_DEBATE');
    const two = { 'a.txt': '1\tA\tB\t-\t-\t-\n', 'b.txt': '1\tA\tB\t-\t-\t-\n' };
    expect((await fault(importedText('debate', two, { source: { id: 'x' } }))).code).toBe('DUPLICATE_ID');
    const huge = `1\tA\tB\t-\t-\t-\n${'x'.repeat(20_000_000)}`;
    const wanted = importedText('debate', huge, { onText: async () => {} });
    expect((await fault(wanted)).code).toBe('FILE_TOO_LARGE');
  });

  test('ends with an error that is chosen, whatever is in it', async () => {
    await tryMutants('debate', [FILE]);
  });
});

describe.skipIf(!DATA)('the presidential debates of 2016', () => {
  test('are kept but for applause and the like', async () => {
    const files = ['1st', '2nd'].map((which) =>
      join(DATA ?? '', 'clef2018-debates', `Task2-English-${which}-Presidential.txt`),
    );
    const { dossiers, account } = await imported('debate', files, { source: { lang: 'en' } });
    expect(account.map(({ records, kept, reasons, left }) => [records, kept, reasons, left])).toEqual([
      [1_403, 1_377, { NOT_SPEECH: 26 }, {}],
      [1_303, 1_289, { NOT_SPEECH: 14 }, {}],
    ]);
    expect(dossiers.map(({ claims }) => claims.length)).toEqual([30, 25]);
    for (const [index, dossier] of dossiers.entries()) {
      const text = await readFile(files[index] as string, 'utf8');
      expect(checkDossier('d', JSON.stringify(dossier), text).problems).toBeUndefined();
    }
    const shared = dossiers[0]?.claims.filter(({ id }) => dossiers[1]?.claims.some((each) => each.id === id));
    expect(shared?.map(({ text }) => text)).toEqual([
      'In 2015, USA had a trade deficit of almost $800 billion a year.',
      'ISIS formed in the vacuum created by Barack Obama and Secretary Clinton.',
    ]);
    const stances = dossiers.map(({ statements }) => {
      const of = (wanted: string) =>
        statements.filter(({ expresses }) => expresses?.some(({ stance }) => stance === wanted)).length;
      return [of('ASSERTS'), of('SUPPORTS'), of('QUALIFIES'), of('DISPUTES')];
    });
    expect(stances).toEqual([
      [37, 8, 9, 13],
      [29, 4, 7, 14],
    ]);
  });
});
