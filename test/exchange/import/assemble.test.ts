import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { Account, type Reject } from '../../../src/exchange/import/account.ts';
import { type AssembleOptions, assemble } from '../../../src/exchange/import/assemble.ts';
import type { Piece, Refused, SourceInput, Taken } from '../../../src/exchange/import/importer.ts';
import { hashOf } from '../../../src/exchange/import/spool.ts';

const head = (id: string): SourceInput => ({ id, title: id, retrieved: '2025-01-01' });
const gazette = head('gazette');

function person(id: string, more: object = {}, source = gazette): Piece {
  return { source, section: 'actors', record: { person: id, name: id, ...more } };
}

function kin(from: string, to: string, source = gazette): Piece {
  return { source, section: 'relations', record: { from, kind: 'KIN_OF', to } };
}

function meeting(id: string, more: object, source = gazette): Piece {
  return { source, section: 'events', record: { id, kind: 'MEETING', title: id, status: 'HELD', ...more } };
}

/** Assembles records, one a line, of which each is a list of pieces. */
async function assembled(
  records: readonly Piece[][],
  {
    left,
    isContinued,
    refused = [],
    ...options
  }: Partial<AssembleOptions> & {
    readonly left?: readonly string[];
    readonly isContinued?: (record: number) => boolean;
    readonly refused?: readonly Omit<Refused, 'at'>[];
  } = {},
) {
  const rejects: Reject[] = [];
  const account = new Account((reject) => rejects.push(reject));
  const taken = async function* (): AsyncGenerator<Taken> {
    for (const [index, pieces] of records.entries()) {
      const at = { file: 'f', line: index + 1 };
      yield { at, pieces, ...(left && { left }), isContinued: isContinued?.(index) ?? false };
    }
    for (const each of refused) yield { at: { file: 'f', line: 0 }, ...each };
  };
  const signal = new AbortController().signal;
  const dossiers: Dossier[] = [];
  for await (const { dossier } of assemble(taken(), { linked: false, account, signal, ...options })) {
    dossiers.push(dossier);
  }
  const byId = dossiers.sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  return { dossiers: byId, rejects, account: account.all()[0] };
}

describe('assemble', () => {
  test('makes one dossier of all that is said of a source, wherever it stands', async () => {
    const herald = head('herald');
    const records = [[person('ann')], [person('bob', {}, herald)], [person('cleo')], [kin('ann', 'cleo')]];
    const { dossiers, account } = await assembled(records);
    expect(
      dossiers.map(({ source, actors, relations }) => [source.id, actors.length, relations.length]),
    ).toEqual([
      ['gazette', 2, 1],
      ['herald', 1, 0],
    ]);
    expect(account).toMatchObject({ records: 4, kept: 4, refused: 0 });
  });

  test('joins what is said of one thing, and keeps stories that differ side by side', async () => {
    const { dossiers } = await assembled([
      [person('ann', { name: 'Ann', names: ['Anna'] }), person('bob')],
      [person('ann', { name: 'A. Mora', description: 'mayor' })],
      [meeting('talks', { participants: [{ actor: 'ann' }], when: '2025-01-02' })],
      [meeting('talks', { participants: [{ actor: 'ann' }, { actor: 'bob' }], when: '2025-01-03' })],
    ]);
    expect(dossiers[0]?.actors[0]).toMatchObject({
      name: 'Ann',
      names: ['Anna', 'A. Mora'],
      description: 'mayor',
    });
    expect(dossiers[0]?.events).toHaveLength(1);
    expect(dossiers[0]?.events[0]).toMatchObject({
      when: '2025-01-02',
      participants: [{ actor: 'ann' }, { actor: 'bob' }],
      accounts: [{ status: 'HELD', when: '2025-01-03' }],
    });
  });

  test('takes a story with less for no other story, and a participant for no other without a side', async () => {
    const { dossiers } = await assembled([
      [person('ann'), person('bob')],
      [meeting('talks', { when: '2025-01-02', participants: [{ actor: 'ann', side: 'guests' }] })],
      [meeting('talks', { note: 'short', participants: [{ actor: 'bob' }, { actor: 'ann' }] })],
      [meeting('talks', { when: '2025-01-03', participants: [{ actor: 'ann', role: 'HOST' }] })],
    ]);
    expect(dossiers[0]?.events[0]).toMatchObject({
      when: '2025-01-02',
      note: 'short',
      participants: [{ actor: 'ann', side: 'guests', role: 'HOST' }, { actor: 'bob' }],
      accounts: [{ when: '2025-01-03' }],
    });
  });

  test('keeps a thousand passages of one id, in seconds however many there are', async () => {
    const source = { ...gazette, sha256: 'a'.repeat(64), length: 1_000_000 };
    const mentions = Array.from({ length: 20_000 }, (_, index) => [
      person('ann', { at: [index, index + 3] }, source),
    ]);
    const { dossiers, account } = await assembled(mentions, { partSize: 20_000 });
    expect(dossiers[0]?.actors[0]?.at).toHaveLength(1_000);
    expect(account).toMatchObject({ kept: 20_000, left: { TOO_MANY: 19_000 } });
  });

  test('keeps what goes on in the part of a large source in which it began', async () => {
    const people = Array.from({ length: 29 }, (_, index) => [person(`p${index}`)]);
    const told = [[kin('p0', 'p1')], [kin('p0', 'p1')]];
    const { dossiers } = await assembled([...people, ...told], {
      linked: true,
      partSize: 15,
      isContinued: (record) => record === 30,
    });
    expect(dossiers.map(({ relations }) => relations.length)).toEqual([0, 1]);
  });

  test('refuses what is about nobody', async () => {
    const { account } = await assembled([[meeting('listing', { about: ['nobody', 'noone'] })]]);
    expect(account).toMatchObject({ kept: 0, reasons: { UNKNOWN_ID: 1 } });
  });

  test('declares what a record that is refused tells the name of', async () => {
    const rejected = { code: 'NAME_ONLY', reason: 'It has a name only.' };
    const { dossiers, account } = await assembled([[kin('ann', 'bob')], [person('ann')]], {
      linked: true,
      refused: [{ refused: rejected, declares: [person('bob')] }],
    });
    expect(dossiers[0]?.actors.map(({ name }) => name).sort()).toEqual(['ann', 'bob']);
    expect(account).toMatchObject({ kept: 2, refused: 1 });
  });

  test('refuses what does not hold, and what names it, each with its line', async () => {
    const institution: Piece = {
      source: gazette,
      section: 'actors',
      record: { institution: 'ann', name: 'Ann' },
    };
    const { dossiers, rejects, account } = await assembled([
      [person('ann')],
      [institution],
      [person('BOB')],
      [kin('ann', 'BOB')],
      [person('cleo'), kin('ann', 'dora')],
    ]);
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'CONFLICT'],
      [3, 'WRONG_VALUE'],
      [4, 'WRONG_VALUE'],
      [5, 'UNKNOWN_ID'],
    ]);
    expect(rejects[3]?.reason).toContain('A part of it is left out: to: "dora" is what no record describes.');
    expect(account).toMatchObject({ records: 5, kept: 2, refused: 3, left: { UNKNOWN_ID: 1 } });
    expect(dossiers[0]?.actors).toHaveLength(2);
    expect(dossiers[0]?.relations).toEqual([]);
  });

  test('refuses a record of which only what it names would stand, and counts nothing as left of it', async () => {
    const named: Piece = { ...person('bob'), isNamed: true };
    const { dossiers, rejects, account } = await assembled([[named, kin('bob', 'dora')], [person('ann')]], {
      left: ['email'],
    });
    expect(rejects).toMatchObject([{ line: 1, code: 'UNKNOWN_ID' }]);
    expect(rejects[0]?.reason).not.toContain('A part of it');
    expect(account).toMatchObject({ kept: 1, refused: 1, left: { email: 1 } });
    expect(dossiers[0]?.actors.map((actor) => actor.name)).toEqual(['bob', 'ann']);
  });

  test('keeps a record that one of its sources can say', async () => {
    const herald = head('herald');
    const two = [
      [person('ann', {}, herald), person('bob', {}, herald)],
      [kin('ann', 'bob'), kin('ann', 'bob', herald)],
    ];
    expect((await assembled(two)).account).toMatchObject({ kept: 2, refused: 0, left: { UNKNOWN_ID: 1 } });
    const neither = [[person('ann', {}, herald)], [kin('ann', 'dora'), kin('ann', 'dora', herald)]];
    expect((await assembled(neither)).account).toMatchObject({ kept: 1, refused: 1 });
  });

  test('declares what another source describes, and what another part does', async () => {
    const herald = head('herald');
    const records = [[kin('ann', 'bob', herald)], [person('ann', { description: 'mayor' })], [person('bob')]];
    const { dossiers } = await assembled(records, { linked: true });
    expect(dossiers[1]?.actors).toEqual([
      { person: 'ann', name: 'ann' },
      { person: 'bob', name: 'bob' },
    ]);
  });

  test('leaves out one of a list that does not hold, and keeps the rest', async () => {
    const participants = [{ actor: 'ann' }, { actor: 'nobody' }];
    const { dossiers, rejects, account } = await assembled([
      [person('ann')],
      [meeting('talks', { participants })],
    ]);
    expect(dossiers[0]?.events[0]?.participants).toMatchObject([{ actor: 'ann' }]);
    expect(rejects).toMatchObject([
      { line: 2, code: 'UNKNOWN_ID', reason: expect.stringContaining('A part of it') },
    ]);
    expect(account).toMatchObject({ kept: 2, refused: 0, left: { UNKNOWN_ID: 1 } });
  });

  test('tells where two records differ and there is room for one', async () => {
    const { dossiers, rejects, account } = await assembled([
      [meeting('talks', { title: 'Talks' })],
      [meeting('talks', { title: 'The talks' })],
    ]);
    expect(dossiers[0]?.events[0]?.title).toBe('Talks');
    expect(rejects).toMatchObject([{ line: 2, code: 'FIRST_COUNTS' }]);
    expect(account).toMatchObject({ kept: 2, refused: 0, left: { FIRST_COUNTS: 1 } });
  });

  test('refuses thousands that are wrong, and keeps the one that is right', async () => {
    const wrong = Array.from({ length: 3_000 }, (_, index) => [kin('ann', `nobody${index}`)]);
    const { account } = await assembled([[person('ann')], ...wrong]);
    expect(account).toMatchObject({ kept: 1, refused: 3_000, reasons: { UNKNOWN_ID: 3_000 } });
  });

  test('takes no small source for a part of a large one', async () => {
    const large = Array.from({ length: 40 }, (_, index) => [person(`p${index}`)]);
    // Counted at the place of the large one.
    const place = (id: string) => hashOf(id) % (1 << 18);
    let number = 0;
    while (place(`small-${number}`) !== place(gazette.id)) number += 1;
    const { dossiers } = await assembled([...large, [person('ann', {}, head(`small-${number}`))]], {
      partSize: 20,
    });
    expect(dossiers.map(({ source }) => source.id)).toEqual(['gazette', 'gazette-part-2', `small-${number}`]);
  });

  test('divides a large source into parts that are whole each', async () => {
    const people = Array.from({ length: 30 }, (_, index) => [person(`p${index}`)]);
    const chain = Array.from({ length: 29 }, (_, index) => [kin(`p${index}`, `p${index + 1}`)]);
    const { dossiers, account } = await assembled([...people, ...chain], { linked: true, partSize: 20 });
    expect(dossiers.map(({ source }) => [source.id, source.title])).toEqual([
      ['gazette', 'gazette'],
      ['gazette-part-2', 'gazette (part 2)'],
      ['gazette-part-3', 'gazette (part 3)'],
    ]);
    expect(dossiers.flatMap(({ relations }) => relations)).toHaveLength(29);
    expect(account).toMatchObject({ kept: 59, refused: 0 });
  });

  test('leaves nothing behind where it is interrupted', async () => {
    const { TMPDIR } = process.env;
    const own = await mkdtemp(join(tmpdir(), 'demarche-assemble-'));
    process.env.TMPDIR = own;
    const controller = new AbortController();
    controller.abort();
    const many = Array.from({ length: 2_000 }, (_, index) => [person(`p${index}`)]);
    await expect(assembled(many, { signal: controller.signal })).rejects.toThrow();
    expect(await readdir(own)).toEqual([]);
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(own, { recursive: true });
  });
});
