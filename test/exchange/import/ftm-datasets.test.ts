import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { importedText } from './imported.ts';

const entities = (...list: object[]) => list.map((each) => JSON.stringify(each)).join('\n');
const person = (id: string, more: object = {}) => ({
  id,
  schema: 'Person',
  properties: { name: [id] },
  ...more,
});

describe('data sets of entities', () => {
  test('have the head that whoever imports them gives', async () => {
    const text = entities(person('a', { datasets: ['peps'] }));
    const { dossiers } = await importedText('ftm', text, {
      source: { published: '2025-05', licence: 'CC BY 4.0' },
    });
    expect(dossiers[0]?.source).toEqual({
      id: 'ftm-peps',
      title: 'peps',
      publisher: 'peps',
      published: '2025-05',
      licence: 'CC BY 4.0',
    });
  });

  test('keep what each data set says of a tie, of which one of them names the ends', async () => {
    const statement = (dataset: string) => (prop: string, value: string) => ({ dataset, prop, value });
    const [registered, closed] = [statement('register'), statement('gazette')];
    const ends = (from: string, to: string) => [registered(from, 'a'), registered(to, 'b')];
    const text = entities(
      person('a'),
      person('b'),
      { id: 'p', schema: 'Position', properties: { name: ['Chair'], organization: ['b'] } },
      {
        id: 'owns',
        schema: 'Ownership',
        statements: [...ends('owner', 'asset'), closed('endDate', '2020'), closed('percentage', '5')],
      },
      {
        id: 'holds',
        schema: 'Occupancy',
        statements: [registered('holder', 'a'), registered('post', 'p'), closed('endDate', '2021')],
      },
      {
        id: 'calls',
        schema: 'Call',
        statements: [...ends('caller', 'receiver'), closed('date', '2019')],
      },
    );
    const { dossiers, account } = await importedText('ftm', text);
    const [, gazette, register] = dossiers as [Dossier, Dossier, Dossier];
    const tie = { from: 'ftm-a', kind: 'HOLDS', to: 'ftm-b' };
    expect(register.relations).toEqual([
      { ...tie, title: 'Owner' },
      { ...tie, title: 'Chair' },
    ]);
    expect(gazette.relations).toEqual([
      { ...tie, title: 'Owner (5 %)', until: '2020' },
      { ...tie, title: 'Chair', until: '2021' },
    ]);
    expect(gazette.events[0]).toMatchObject({
      when: '2019',
      participants: [{ side: 'caller' }, { side: 'receiver' }],
    });
    expect([account[0]?.kept, account[0]?.left]).toEqual([6, {}]);
  });

  test('are announced where they begin after the day since when their source is known', async () => {
    const event = (id: string, properties: object) => ({
      id,
      schema: 'Event',
      properties: { name: [id], ...properties },
    });
    const text = entities(
      event('today', { date: ['2026-01-01'] }),
      event('tomorrow', { startDate: ['2026-01-02'], endDate: ['2026-02'] }),
      event('ends', { endDate: ['2027'] }),
      event('once', {}),
    );
    const statuses = async (source: object) =>
      (await importedText('ftm', text, { source })).dossiers[0]?.events.map(({ status }) => status);
    expect(await statuses({ retrieved: '2026-01-01' })).toEqual(['HELD', 'ANNOUNCED', 'HELD', 'HELD']);
    expect(await statuses({ published: '2025', retrieved: '2027-01-01' })).toEqual([
      'ANNOUNCED',
      'ANNOUNCED',
      'HELD',
      'HELD',
    ]);
  });
});
