import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { DATA, type Imported, imported } from './imported.ts';

const NAMES = [
  'person',
  'organisation',
  'constituency',
  'post',
  'appointment',
  'appointment_characteristics',
  'representation',
  'representation_characteristics',
  'event',
  'organisation_link',
  'post_relationship',
];
const MAPPING = fileURLToPath(new URL('mappings/ifg-ministers.yaml', import.meta.url));

describe.skipIf(!DATA)('the database of British ministers', () => {
  let all: Imported;
  beforeAll(async () => {
    const files = NAMES.map((name) => join(DATA ?? '', 'ifg-ministers', `${name}.csv`));
    all = await imported('csv', files, { mapping: MAPPING });
  }, 60_000);

  test('is kept but for what says nothing that is asked for, and for terms that end before they begin', () => {
    const told = all.account.map(({ records, kept, reasons }, index) => [
      NAMES[index],
      records,
      kept,
      reasons,
    ]);
    expect(told).toEqual([
      ['person', 1_337, 1_337, {}],
      ['organisation', 69, 69, {}],
      ['constituency', 1_642, 1_642, {}],
      ['post', 0, 0, {}],
      ['appointment', 3_667, 3_665, { WRONG_DATE: 2 }],
      // Whoever was not of the cabinet.
      ['appointment_characteristics', 3_711, 662, { NOTHING_SAID: 3_049 }],
      ['representation', 4_497, 4_497, {}],
      // Whoever was of no party.
      ['representation_characteristics', 4_685, 4_587, { NOTHING_SAID: 98 }],
      ['event', 23, 23, {}],
      ['organisation_link', 0, 0, {}],
      ['post_relationship', 0, 0, {}],
    ]);
    const [one, other] = all.rejects.filter(({ code }) => code === 'WRONG_DATE');
    expect([one?.reason, other?.reason]).toEqual([
      'until: It ends (2025-05-14) before it begins (2025-09-01).',
      'until: It ends (2025-05-14) before it begins (2025-09-06).',
    ]);
  });

  test('is one source in two parts', () => {
    const sources = all.dossiers.map(({ source }) => source);
    expect(sources).toMatchObject([
      { id: 'ifg-ministers', licence: 'CC BY 4.0' },
      { id: 'ifg-ministers-part-2', licence: 'CC BY 4.0' },
    ]);
    const actors = all.dossiers.flatMap((dossier) => dossier.actors);
    const relations = all.dossiers.flatMap((dossier) => dossier.relations);
    const { events, topics } = all.dossiers[1] ?? expect.fail();
    expect(new Set(actors.flatMap(({ person }) => person ?? [])).size).toBe(1_149);
    expect(topics.map(({ name }) => name)).toEqual(['Change of prime minister', 'General election']);
    expect(events).toContainEqual(
      expect.objectContaining({ title: '1997 general election', when: '1997-05-01', status: 'HELD' }),
    );
    const idOf = (name: string) => {
      const found = actors.find((actor) => actor.name === name || actor.names?.includes(name));
      return found?.person ?? found?.institution ?? found?.group;
    };
    expect(idOf('Peter Mandelson')).toBe(idOf('Lord Mandelson'));
    const sunak = relations.filter(({ from }) => from === idOf('Rishi Sunak'));
    expect(sunak).toHaveLength(18);
    expect(sunak).toContainEqual({
      from: idOf('Rishi Sunak'),
      kind: 'HOLDS',
      to: idOf("Prime Minister's Office"),
      title: 'Prime Minister',
      since: '2022-10-25',
      until: '2024-07-05',
    });
    expect(sunak).toContainEqual({
      from: idOf('Rishi Sunak'),
      kind: 'REPRESENTS',
      to: idOf('Richmond and Northallerton'),
      since: '2024-07-04',
    });
    const parties = sunak.filter(({ to }) => to === idOf('Conservative'));
    expect(new Set(parties.map(({ kind }) => kind))).toEqual(new Set(['MEMBER_OF']));
  });
});
