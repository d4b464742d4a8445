import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { DATA, imported, sample } from './imported.ts';

// Ana Mora is mayor of Veld, which is an office at its Town Council; she is married to Tia Mora, was in the Island Party, and
// met Jon Kell at talks in the Town Hall, which is in Veld, which is in the Isle Republic. Two newspapers say some of it, too.
const VELD = sample('wikidata/veld.json');

const Q = (number: number) => `Q9900000${String(number).padStart(2, '0')}`;
const id = (number: number) => `wikidata-${Q(number).toLowerCase()}`;
const [ANA, JON, COUNCIL, TALKS, HALL, PARTY, UNION, TIA, TOWN] = [1, 2, 3, 6, 7, 8, 9, 12, 13].map(id);

async function dossiers(options = {}): Promise<ReadonlyMap<string, Dossier>> {
  const result = await imported('wikidata', [VELD], options);
  return new Map(result.dossiers.map((dossier) => [dossier.source.id, dossier]));
}

describe('wikidata', () => {
  test('makes each page a source, known since it was last changed', async () => {
    const pages = await dossiers();
    expect(pages.get('wikidata-page-q990000001')?.source).toEqual({
      id: 'wikidata-page-q990000001',
      title: 'Ana Mora (Q990000001)',
      publisher: 'Wikidata',
      url: 'https://www.wikidata.org/wiki/Q990000001',
      retrieved: '2025-03-01',
      licence: 'CC0-1.0',
    });
    // What has a name only is no source, and is declared where others name it.
    expect(pages.has('wikidata-page-q990000008')).toBe(false);
    const party = expect.objectContaining({ institution: PARTY, name: 'Island Party' });
    expect(pages.get('wikidata-page-q990000001')?.actors).toContainEqual(party);
  });

  test('takes people with offices at bodies, parties and kin, each with dates', async () => {
    const page = (await dossiers()).get('wikidata-page-q990000001');
    expect(page?.actors[0]).toEqual({
      person: ANA,
      name: 'Ana Mora',
      names: ['Ana M. Mora'],
      description: 'mayor of Veld; born 1970',
      wikidata: Q(1),
    });
    expect(page?.relations).toEqual([
      { from: ANA, kind: 'HOLDS', to: COUNCIL, title: 'mayor of Veld', since: '2019-06' },
      { from: ANA, kind: 'MEMBER_OF', to: PARTY, since: '1995', until: '../2025-03-01' },
      { from: TIA, kind: 'KIN_OF', to: ANA, title: 'spouse', since: '1998-07-02' },
    ]);
  });

  test('says how kin are related, and how sure that is', async () => {
    const page = (await dossiers()).get('wikidata-page-q990000002');
    expect(page?.relations).toContainEqual({
      from: ANA,
      kind: 'KIN_OF',
      to: JON,
      title: 'cousin (allegedly)',
    });
  });

  test('gives what a statement says to the documents to which it refers, too', async () => {
    const all = await dossiers();
    const office = { from: ANA, kind: 'HOLDS', to: COUNCIL, title: 'mayor of Veld', since: '2019-06' };
    const references = [...all.values()].filter(({ source }) => source.id.startsWith('wikidata-ref'));
    expect(references.map(({ source, relations }) => [source, relations])).toEqual([
      [expect.objectContaining({ publisher: 'herald.example', retrieved: '2025-03-01' }), [office]],
      [
        {
          id: expect.stringMatching(
            /^wikidata-ref-https-www-courier-example-2024-05-07-ferry-q990000001-[0-9a-f]{6}$/,
          ),
          title: 'Mayor and union at odds over the ferry',
          publisher: 'courier.example',
          url: 'https://www.courier.example/2024/05/07/ferry',
          published: '2024-05-07',
          retrieved: '2025-01-10',
        },
        [office],
      ],
      // What two items cite is a source of each: one of them can be brought again alone.
      [expect.objectContaining({ publisher: 'courier.example', retrieved: '2025-01-10' }), []],
      [
        {
          id: 'wikidata-ref-q990000015-q990000002',
          title: 'Almanac of the Isle',
          publisher: 'Almanac of the Isle',
          retrieved: '2025-03-01',
        },
        [{ from: JON, kind: 'MEMBER_OF', to: UNION, since: '2015' }],
      ],
    ]);
    expect(references[2]?.events).toMatchObject([
      { id: TALKS, status: 'HELD', participants: [{ actor: ANA }, { actor: JON }] },
    ]);
  });

  test('takes countries by their code, places with coordinates, and what lies where', async () => {
    const all = await dossiers();
    expect(all.get('wikidata-page-q990000004')?.actors).toMatchObject([
      { country: 'country-xv', iso2: 'XV' },
    ]);
    expect(all.get('wikidata-page-q990000013')).toMatchObject({
      places: [{ id: TOWN, name: 'Veld', lat: 54.5, lon: -3.25 }],
      relations: [{ from: TOWN, kind: 'LOCATED_IN', to: 'country-xv' }],
    });
    expect(all.get('wikidata-page-q990000003')?.relations).toEqual([
      { from: COUNCIL, kind: 'LOCATED_IN', to: 'country-xv' },
      { from: COUNCIL, kind: 'LOCATED_IN', to: TOWN },
    ]);
  });

  test('takes events by the classes above theirs, with who took part', async () => {
    expect((await dossiers()).get('wikidata-page-q990000006')?.events).toMatchObject([
      {
        id: TALKS,
        kind: 'MEETING',
        title: 'Veld ferry talks',
        status: 'HELD',
        when: '2024-05-06',
        place: HALL,
        participants: [{ actor: ANA }, { actor: JON }, { actor: COUNCIL, role: 'HOST' }],
      },
    ]);
  });

  test('keeps account of what is refused and what is left', async () => {
    const { account } = await imported('wikidata', [VELD]);
    expect(account[0]).toMatchObject({
      records: 18,
      kept: 8,
      reasons: {
        IS_TITLE: 3,
        KIND_NOT_TAKEN: 2,
        NAME_ONLY: 2,
        KIND_UNKNOWN: 1,
        NOT_AN_ITEM: 1,
        NOT_THERE: 1,
      },
      left: {
        'names in other languages': 2,
        P106: 1,
        'P35 to unlabelled': 1,
        'P39 deprecated': 1,
        'P39 to unlabelled': 1,
        'P569 beyond the year': 1,
        'external ids': 1,
        'qualifier P1365': 1,
        'reference P143': 1,
        sitelinks: 1,
      },
    });
  });

  test('names things in the languages that are wanted, or else in any', async () => {
    const all = await dossiers({ languages: ['ru', 'en'], birthDays: true });
    const [ana] = all.get('wikidata-page-q990000001')?.actors ?? [];
    expect(ana).toMatchObject({ name: 'Ана Мора', names: ['Ana Mora', 'Ana M. Mora'] });
    expect(ana?.description).toBe('mayor of Veld; born 1970-04-05');
    const union = expect.objectContaining({ institution: UNION, name: 'Fährgewerkschaft' });
    expect(all.get('wikidata-page-q990000002')?.actors).toContainEqual(union);
  });

  test('makes the same of the same files', async () => {
    expect(await imported('wikidata', [VELD])).toEqual(await imported('wikidata', [VELD]));
  });
});

describe.skipIf(!DATA)('wikidata, of a real family', () => {
  const folder = () => join(DATA as string, 'wikidata-entities');
  const files = () => readdirSync(folder()).filter((name) => name.endsWith('.json'));
  const total = (counts: readonly Readonly<Record<string, number>>[], name: string) =>
    counts.reduce((sum, each) => sum + (each[name] ?? 0), 0);

  test('accounts for every reply, and knows who is who', async () => {
    const { dossiers: all, account } = await imported(
      'wikidata',
      files().map((name) => join(folder(), name)),
    );
    expect([account.length, account.reduce((sum, { records }) => sum + records, 0)]).toEqual([189, 189]);
    expect(account.reduce((sum, { kept }) => sum + kept, 0)).toBe(15);
    const reasons = account.map((each) => each.reasons);
    expect(
      ['NOT_AN_ITEM', 'IS_TITLE', 'NAME_ONLY', 'KIND_UNKNOWN', 'KIND_NOT_TAKEN'].map((code) =>
        total(reasons, code),
      ),
    ).toEqual([4, 19, 3, 97, 51]);
    const left = account.map((each) => each.left);
    expect(total(left, 'P39 without a body')).toBe(3);
    expect(total(left, 'P39 deprecated')).toBe(1);

    const putin = all.find(({ source }) => source.id === 'wikidata-page-q7747');
    expect(putin?.relations).toHaveLength(20);
    expect(putin?.relations).toContainEqual({
      from: 'wikidata-q7747',
      kind: 'HOLDS',
      to: 'wikidata-q4488786',
      title: 'party leader',
      since: '1995',
      until: '1997',
    });
    expect(putin?.relations).toContainEqual({
      from: 'wikidata-q233282',
      kind: 'KIN_OF',
      to: 'wikidata-q7747',
      title: 'spouse',
      since: '1983-07-28',
      until: '2014-04-02',
    });
    const saying = all.filter(({ relations }) =>
      relations.some(({ from, to }) => from === 'wikidata-q19364345' && to === 'wikidata-q22682071'),
    );
    expect(new Set(saying.map(({ source }) => source.publisher))).toEqual(
      new Set(['Wikidata', 'reuters.com', 'bloomberg.com', 'telegraph.co.uk']),
    );
  });
});
