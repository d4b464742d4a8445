import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema.ts';
import { SCHEMATA } from '../../../src/exchange/import/ftm/model.ts';
import { DATA, imported, importedText } from './imported.ts';

const entities = (...list: object[]) => list.map((each) => JSON.stringify(each)).join('\n');

describe('the model', () => {
  test('decides of every schema what becomes of it', async () => {
    const all = [...SCHEMATA.values()];
    const text = entities(
      { id: 'p', schema: 'Person', properties: { name: ['p'] } },
      { id: 'o', schema: 'Company', properties: { name: ['o'] } },
      ...all.map(({ name, edge }) => {
        const ends = Object.fromEntries(['holder', 'caller', 'entity'].map((end) => [end, ['p']]));
        const tied = edge && { [edge.source]: ['p'], [edge.target]: ['o'] };
        const held = name === 'Occupancy' && { post: ['x-Position'] };
        const others = {
          name: ['x'],
          organization: ['o'],
          country: ['fr'],
          role: ['Chair'],
        };
        return { id: `x-${name}`, schema: name, properties: { ...ends, ...others, ...tied, ...held } };
      }),
    );
    const { account, rejects } = await importedText('ftm', text);
    for (const { code, reason, id } of rejects) {
      expect([id, code]).toEqual([id, 'SCHEMA_NOT_TAKEN']);
      expect(reason).toContain(` ${String(id).slice(2)} are not taken: `);
      expect(reason).not.toContain('a dossier has nothing for it');
    }
    const refused = new Set(rejects.map(({ id }) => id));
    expect(all.map(({ name }) => name).filter((name) => !refused.has(`x-${name}`))).toEqual([
      'Associate',
      'Call',
      'Company',
      'Directorship',
      'Employment',
      'Event',
      'Family',
      'LegalEntity',
      'Membership',
      'Occupancy',
      'Organization',
      'Ownership',
      'Person',
      'Position',
      'Post',
      'PublicBody',
      'Representation',
      'Sanction',
      'Trip',
    ]);
    expect(account[0]).toMatchObject({ kept: 21, refused: all.length - 19 });
  });

  test.skipIf(!DATA)('has the schemata of the model that its makers keep', async () => {
    const text = await readFile(join(`${DATA}`, 'followthemoney', 'defaultModel.json'), 'utf8');
    expect([...SCHEMATA.keys()].sort()).toEqual(Object.keys(JSON.parse(text).schemata).sort());
  });
});

describe.skipIf(!DATA)('authorities of the European Union', () => {
  test('are institutions and a part of the union', async () => {
    const path = join(`${DATA}`, 'followthemoney', 'eu_authorities.ftm.json');
    const { dossiers, account } = await imported('ftm', [path]);
    expect(account[0]).toMatchObject({ records: 151, kept: 151, refused: 0, reasons: {} });
    expect(account[0]?.left).toEqual({
      'property sourceUrl': 151,
      'property website': 150,
      'property keywords': 144,
    });
    const [dossier] = dossiers as [Dossier];
    expect(dossier.source).toMatchObject({ id: 'ftm-eu-authorities', publisher: 'eu_authorities' });
    expect(dossier.actors).toHaveLength(152);
    expect(dossier.actors).toContainEqual({ institution: 'ftm-territory-eu', name: 'European Union' });
    const acer = dossier.actors.find(({ name }) => name.startsWith('Agency for the Cooperation of Energy'));
    expect(acer).toMatchObject({ institution: 'ftm-eu-authorities-acer', names: ['ACER'] });
    expect(dossier.relations).toHaveLength(151);
    expect(dossier.relations).toContainEqual({
      from: 'ftm-eu-authorities-acer',
      kind: 'PART_OF',
      to: 'ftm-territory-eu',
    });
  });
});
