import { describe, expect, test } from 'vitest';
import { imported, sample, tryMutants } from './imported.ts';
import { mapped } from './mapped.ts';

/**
 * The register of the island of Veld: people and bodies, who held which office (through a table of posts), whom they met,
 * and what they said about the ferry. A date that does not exist is refused; addresses and times of day are left out.
 */
const FILES = ['people', 'bodies', 'posts', 'offices', 'meetings', 'said'].map((name) =>
  sample(`csv/${name}.csv`),
);
const OPTIONS = { mapping: sample('csv/mapping.yaml') };

describe('tables', () => {
  test('become what their mapping says', async () => {
    const { dossiers, account, rejects } = await imported('csv', FILES, OPTIONS);
    expect(dossiers).toHaveLength(1);
    expect(dossiers[0]).toMatchObject({
      source: { id: 'veld-register', title: 'Register of Veld', published: '2024-06-01' },
      actors: [
        { person: 'veld-person-1', name: 'Ana Mora', names: ['Anna Mora', 'A. Mora'] },
        { person: 'veld-person-2', name: 'Jon Kell', names: ['Jon Kell-Ode'] },
        { person: 'veld-person-3', name: 'Holt, Ida' },
        { institution: 'veld-institution-t-e632b709', name: 'Town of Veld' },
        { institution: 'veld-institution-u-a25513c7', name: 'Ferry union' },
        { institution: 'veld-institution-c-6b23c0d5', name: 'Ferry company' },
        { group: 'veld-group-the-veld-courier', name: 'The Veld Courier' },
      ],
      relations: [
        {
          from: 'veld-person-1',
          kind: 'HOLDS',
          to: 'veld-institution-t-e632b709',
          title: 'Mayor',
          since: '2020-05-01',
        },
        { from: 'veld-person-2', to: 'veld-institution-u-a25513c7', title: 'Chair', until: '2024-12-31' },
      ],
      events: [
        {
          id: 'veld-event-17',
          kind: 'MEETING',
          code: 'M',
          title: 'Ferry strike, 2024-05-06',
          status: 'HELD',
          when: '2024-05-06',
          place: 'veld-place-town-hall-of-veld',
          topics: ['veld-topic-ferry-strike'],
          participants: [
            { actor: 'veld-person-1', role: 'HOST', side: 'host' },
            { actor: 'veld-person-2', role: 'PARTICIPANT', side: 'guests' },
            { actor: 'veld-person-3', side: 'guests' },
            { actor: 'veld-group-the-veld-courier', role: 'GUEST' },
          ],
        },
        { id: 'veld-event-18', kind: 'CALL', status: 'CANCELLED', when: '2024-05-09' },
      ],
      statements: [
        { id: 'said-2', speaker: 'veld-person-1', form: 'VERBATIM', event: 'veld-event-17' },
        { speaker: 'veld-person-2', expresses: [{ stance: 'DISPUTES' }] },
        { voice: 'UNATTRIBUTED', form: 'PARAPHRASE', text: 'Wages are to rise.' },
      ],
    });
    const [said, denied] = dossiers[0]?.statements ?? [];
    expect(said?.expresses?.[0]?.claim).toBe(denied?.expresses?.[0]?.claim);
    expect(dossiers[0]?.claims[0]).toMatchObject({ text: 'The ferry sails again on Friday.', kind: 'FACT' });
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([[4, 'WRONG_DATE']]);
    expect(account.map(({ kept, refused, left }) => [kept, refused, left])).toEqual([
      [4, 0, { 'column email': 2 }],
      [3, 0, {}],
      [0, 0, {}],
      [2, 1, {}],
      [2, 0, { 'time of day': 1 }],
      [3, 0, {}],
    ]);
  });

  test('are the same when they are imported again', async () => {
    const [first, second] = [await imported('csv', FILES, OPTIONS), await imported('csv', FILES, OPTIONS)];
    expect(second.dossiers).toEqual(first.dossiers);
  });

  test('end with an error that is chosen, whatever is in them', async () => {
    await tryMutants('csv', FILES, OPTIONS, 25);
  });

  test('without an id of the whole are a document each', async () => {
    const { dossiers } = await mapped(
      `prefix: v
tables:
  - { file: p.csv, actors: [{ person: id, name: name }] }
  - file: r.csv
    relations: [{ from: { person: a }, kind: { value: KIN_OF }, to: { person: b }, title: how }]`,
      { 'p.csv': 'id,name\n1,Ann\n2,Bob\n', 'r.csv': 'a,b,how\n1,2,sister\n' },
    );
    expect(dossiers.map(({ source }) => source.id)).toEqual(['p', 'r']);
    expect(dossiers[1]).toMatchObject({
      actors: [{ person: 'v-person-1', name: 'Ann' }, { name: 'Bob' }],
      relations: [{ from: 'v-person-1', to: 'v-person-2', title: 'sister' }],
    });
  });

  test('describe places, topics, claims and countries', async () => {
    const { dossiers } = await mapped(
      `prefix: v
tables:
  - file: t.csv
    places: [{ id: place, name: place, lat: lat, lon: lon }]
    topics: [{ id: topic, name: topic }]
    actors: [{ country: iso, name: state, wikidata: item }]
    relations: [{ from: { place: place }, kind: { value: LOCATED_IN }, to: { country: iso } }]
    claims: [{ id: no, text: claim, kind: { value: DEMAND }, topics: [{ topic: topic }] }]`,
      {
        't.csv':
          'place,lat,lon,topic,iso,state,item,no,claim\nVeld,52.1,4.5,Ferry,nl,Netherlands,http://www.wikidata.org/entity/Q55,7,Lower fares.\n',
      },
    );
    expect(dossiers[0]).toMatchObject({
      places: [{ id: 'v-place-veld', lat: 52.1, lon: 4.5 }],
      topics: [{ id: 'v-topic-ferry' }],
      actors: [{ country: 'country-nl', iso2: 'NL', wikidata: 'Q55' }],
      relations: [{ from: 'v-place-veld', to: 'country-nl' }],
      claims: [{ id: 'v-claim-7', kind: 'DEMAND', topics: ['v-topic-ferry'] }],
    });
  });

  test('take values through several tables, and what is said twice of a participant once', async () => {
    const { dossiers, account } = await mapped(
      `prefix: v
tables:
  - file: e.csv
    events:
      - id: { columns: [day, who] }
        kind: { value: MEETING }
        title: { column: post, from: p.csv, key: id, take: { column: body, from: b.csv, key: id, take: name } }
        status: { value: HELD }
        when: { column: day, date: m/d/yyyy }
        participants:
          - { person: who, named: true, role: { value: HOST } }
          - { person: { column: all, split: ";", empty: ["-"] }, named: true }`,
      {
        'e.csv': 'day,who,post,all\n3/4/2024,Ann,1,Ann;-;Bob\n',
        'p.csv': 'id|body\n1|x\n1|y\n',
        'b.csv': 'id\tname\nx\tCouncil\n',
      },
    );
    expect(dossiers[0]?.events[0]).toMatchObject({
      id: 'v-event-3-4-2024-ann-5d42f73c',
      title: 'Council',
      when: '2024-03-04',
      participants: [{ actor: 'v-person-ann', role: 'HOST' }, { actor: 'v-person-bob' }],
    });
    expect(account[0]?.left).toEqual({ 'second role of a participant': 1 });
  });
});
