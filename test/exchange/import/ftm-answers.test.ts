import { describe, expect, test } from 'vitest';
import { importedText } from './imported.ts';

const person = (id: string, more: object = {}, properties: object = {}) => ({
  id,
  schema: 'Person',
  properties: { name: [id], ...properties },
  ...more,
});
const [ann, bob] = [person('ann', { datasets: ['peps'] }), person('bob', { datasets: ['peps', 'crime'] })];

describe('answers of servers', () => {
  test('hold entities as lines and lists do, and more besides', async () => {
    const list = JSON.stringify([person('ann'), person('bob')]);
    const read = async (text: string) => (await importedText('ftm', { 'two.json': text })).dossiers;
    const dossiers = await read(list);
    expect(dossiers[0]).toMatchObject({ source: { id: 'two' }, actors: [{ name: 'ann' }, { name: 'bob' }] });
    for (const text of [
      list.slice(1, -1).replace('},{', '}\n{'),
      `{"limit": 2, "facets": {"schema": {"values": []}}, "results": ${list}, "total": {"value": 2}}`,
      `{"entities": ${list}}`,
    ]) {
      expect(await read(text)).toEqual(dossiers);
    }
  });

  test('are sources by themselves, for each holds a few entities of a data set', async () => {
    const [first, second] = [ann, bob].map((each) => JSON.stringify({ results: [each] }));
    const { dossiers } = await importedText('ftm', { 'a.json': `${first}`, 'b.json': `${second}` });
    expect(dossiers.map(({ source }) => source)).toEqual([
      { id: 'b', title: 'b', retrieved: '2026-01-01' },
      { id: 'ftm-peps-in-a', title: 'peps (answer a)', publisher: 'peps', retrieved: '2026-01-01' },
    ]);
  });

  test('hold the entities that match each of several queries', async () => {
    const query = { schema: 'Person', properties: { name: ['Ann'] } };
    const matched = {
      status: 200,
      results: [{ ...ann, score: 0.9, match: true }],
      total: { value: 1 },
      query,
    };
    const answer = { responses: { q1: matched, q2: { ...matched, results: [] } }, matcher: {}, limit: 5 };
    const { dossiers, account } = await importedText('ftm', JSON.stringify(answer));
    expect(dossiers.map(({ actors }) => actors)).toEqual([[{ person: 'ftm-ann', name: 'ann' }]]);
    expect(account[0]).toMatchObject({ records: 1, kept: 1, left: { match: 1, score: 1 } });
  });
});

describe('entities that are nested in others', () => {
  const nested = (schema: string, id: string, properties: object) => ({ id, schema, properties });
  const mayor = nested('Position', 'mayor', { name: ['Mayor'], country: ['is'] });
  const held = (id: string, more: object = {}) => nested('Occupancy', id, { post: [mayor], ...more });

  test('are records of their own, which name at their other end what they stand in', async () => {
    const ferries = nested('Company', 'ferries', { name: ['Ferries'], jurisdiction: ['is'] });
    const [own, kin] = [
      nested('Ownership', 'owns', { asset: [ferries], percentage: ['5'] }),
      nested('Family', 'kin', { relative: [person('bob')], relationship: ['brother'] }),
    ];
    const properties = {
      sanctions: [nested('Sanction', 'listed', { program: ['Port ban'], authority: ['Board'] })],
      positionOccupancies: [held('term', { startDate: ['2020'] })],
      ownershipOwner: [own],
      familyPerson: [kin],
      addressEntity: [nested('Address', 'quay', { full: ['1 Quay'] })],
      associates: ['some-tie'],
    };
    const { dossiers, account, rejects } = await importedText(
      'ftm',
      JSON.stringify(person('ann', {}, properties)),
    );
    const [{ relations, events, actors }] = dossiers as [(typeof dossiers)[0]];
    expect(relations).toEqual([
      { from: 'ftm-ann', kind: 'HOLDS', to: 'ftm-ferries', title: 'Owner (5 %)' },
      { from: 'ftm-ferries', kind: 'LOCATED_IN', to: 'country-is' },
      { from: 'ftm-bob', kind: 'KIN_OF', to: 'ftm-ann', title: 'brother' },
      { from: 'ftm-ann', kind: 'HOLDS', to: 'country-is', title: 'Mayor', since: '2020' },
    ]);
    expect(events).toMatchObject([{ title: 'Sanction: Port ban', about: ['ftm-ann'] }]);
    expect(actors.map(({ name }) => name).sort()).toEqual(['Board', 'Ferries', 'Iceland', 'ann', 'bob']);
    expect(rejects.map(({ line, id, code }) => [line, id, code])).toEqual([[1, 'quay', 'SCHEMA_NOT_TAKEN']]);
    // Only the bare id under "associates" has no place: what is nested is told by itself.
    expect(account[0]).toMatchObject({ records: 9, kept: 8 });
    expect(account[0]?.left).toEqual({ 'property addressEntity': 1, 'property associates': 1 });
  });

  test('are told once, however often they are there', async () => {
    const people = ['ann', 'bob', 'eve'].map((id) =>
      person(id, {}, { positionOccupancies: [held(`${id}-term`)] }),
    );
    const ghost = held('ghost-term', { holder: ['ghost'] });
    const text = [...people, ghost].map((each) => JSON.stringify(each)).join('\n');
    const { dossiers, account, rejects } = await importedText('ftm', text);
    const mayors = ['ann', 'bob', 'eve'].map((id) => ({ from: `ftm-${id}`, title: 'Mayor' }));
    expect(dossiers[0]?.relations).toMatchObject(mayors);
    // The first record of the office stands for all who hold it, each other for one: the last for nobody known.
    expect(rejects.map(({ id, reason }) => [id, reason.startsWith('A part of it')])).toEqual([
      ['mayor', true],
      ['mayor', false],
      ['ghost-term', false],
    ]);
    expect(account[0]).toMatchObject({ records: 11, kept: 9 });
  });

  test('are taken where what they stand in is not, and refused where they are no entities', async () => {
    const owner = nested('Ownership', 'owns', { owner: [person('ann')] });
    const text = JSON.stringify([
      nested('Vessel', 'ferry', { name: ['Ferry'], ownershipAsset: [owner] }),
      person(
        'bob',
        {},
        { familyPerson: [{ schema: 'Family', properties: {} }], parent: [{ schema: 'Person' }] },
      ),
    ]);
    const { dossiers, account, rejects } = await importedText('ftm', text);
    expect(dossiers[0]?.actors.map(({ name }) => name)).toEqual(['ann', 'bob']);
    expect(rejects.map(({ id, code }) => [id, code]).sort()).toEqual([
      [undefined, 'NO_ID'],
      ['ferry', 'SCHEMA_NOT_TAKEN'],
      ['owns', 'UNKNOWN_ID'],
    ]);
    expect(account[0]).toMatchObject({ records: 5, kept: 2, left: { 'property parent': 1 } });
  });
});
