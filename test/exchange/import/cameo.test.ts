import { describe, expect, test } from 'vitest';
import { EVENT_KINDS } from '../../../src/dossier/vocabulary.ts';
import { TYPES } from '../../../src/exchange/import/cameo/actor-codes.ts';
import { type CodedActor, knownActor } from '../../../src/exchange/import/cameo/actors.ts';
import {
  countryOfCameo,
  countryOfFips,
  countryOfName,
} from '../../../src/exchange/import/cameo/countries.ts';
import { meaningOf } from '../../../src/exchange/import/cameo/events.ts';
import { sidesOf } from '../../../src/exchange/import/cameo/sides.ts';

const SCHEME = { prefix: 'gdelt', name: 'CAMEO', types: TYPES };

function actor(words: string, coded: Partial<CodedActor> = {}) {
  const none = { code: '', country: '', organisation: '', ethnic: '', religions: [], types: [] };
  return knownActor(SCHEME, { words, ...none, ...coded });
}

describe('an event', () => {
  test.each([
    ['010', 'OTHER', 'ABOUT'],
    ['011', 'OTHER', 'ABOUT'],
    ['014', 'OTHER', undefined],
    ['015', 'OTHER', 'ABOUT'],
    ['016', 'OTHER', 'TO'],
    ['017', 'OTHER', undefined],
    ['018', 'OTHER', 'TO'],
    ['023', 'OTHER', 'TO'],
    ['036', 'MEETING', 'TO'],
    ['040', 'CONSULTATION', undefined],
    ['041', 'CALL', undefined],
    ['042', 'VISIT', undefined],
    ['044', 'MEETING', undefined],
    ['045', 'NEGOTIATION', undefined],
    ['046', 'NEGOTIATION', undefined],
    ['050', 'OTHER', undefined],
    ['051', 'OTHER', 'ABOUT'],
    ['055', 'OTHER', 'TO'],
    ['057', 'SIGNING', undefined],
    ['061', 'OTHER', undefined],
    ['0712', 'OTHER', undefined],
    ['084', 'OTHER', undefined],
    ['090', 'OTHER', undefined],
    ['1031', 'OTHER', 'TO'],
    ['112', 'OTHER', 'ABOUT'],
    ['115', 'OTHER', undefined],
    ['125', 'OTHER', 'TO'],
    ['138', 'OTHER', 'TO'],
    ['145', 'OTHER', undefined],
    ['154', 'OTHER', undefined],
    ['163', 'OTHER', undefined],
    ['173', 'OTHER', undefined],
    ['1831', 'ATTACK', undefined],
    ['193', 'ATTACK', undefined],
    ['2042', 'ATTACK', undefined],
  ])('of CAMEO %s is of kind %s', (code, kind, said) => {
    const meaning = meaningOf(code);
    expect(meaning).toMatchObject({ kind, said });
    expect(EVENT_KINDS).toContain(meaning?.kind);
    expect(meaning?.label).toMatch(/^[A-Z][^.]+[a-z]$/);
  });

  test('with a code of which the end is not known means what its beginning does', () => {
    expect(meaningOf('0719')).toMatchObject({ code: '071', label: 'Give economic aid' });
    expect(meaningOf('99')).toBeUndefined();
    expect(meaningOf('')).toBeUndefined();
    expect(meaningOf('constructor')).toBeUndefined();
  });
});

describe('an actor', () => {
  test('is a country by its name or its capital', () => {
    expect(actor('THE NETHERLANDS', { code: 'NLD', country: 'NLD' }).id).toBe('country-nl');
    expect(actor('MOSCOW', { code: 'RUS', country: 'RUS' }).said[0]?.record).toMatchObject({
      names: ['MOSCOW'],
    });
    expect(actor('', { code: 'ROM', country: 'ROM' }).id).toBe('country-ro');
    expect(actor('KIWI', { code: 'NZL', country: 'NZL' })).toMatchObject({
      id: 'gdelt-nzl-kiwi',
      side: 'New Zealand',
      said: [{ record: { group: 'gdelt-nzl-kiwi' } }],
    });
  });

  test('is an organ of a country that lends it its name', () => {
    const { said } = actor('WASHINGTON', { code: 'USAGOVMIL', country: 'USA', types: ['GOV', 'MIL'] });
    expect(said.map(({ record }) => record)).toEqual([
      {
        institution: 'cameo-us-gov-mil',
        name: 'United States (government, armed forces)',
        names: ['WASHINGTON'],
      },
      { country: 'country-us', name: 'United States', iso2: 'US' },
      { from: 'cameo-us-gov-mil', kind: 'PART_OF', to: 'country-us' },
    ]);
  });

  test.each([
    ['THE UN', { code: 'IGOUNO', organisation: 'UNO', types: ['IGO'] }, { institution: 'cameo-uno' }],
    [
      'BAN KI MOON',
      { code: 'IGOUNO', organisation: 'UNO', types: ['IGO'] },
      { group: 'gdelt-igouno-ban-ki-moon' },
    ],
    [
      'VLADIMIR PUTIN',
      { code: 'RUSGOV', country: 'RUS', types: ['GOV'] },
      { group: 'gdelt-rusgov-vladimir-putin' },
    ],
    ['NOKIA', { code: 'MNC', types: ['MNC'] }, { institution: 'gdelt-mnc-nokia' }],
    [
      'AUSTRALIA',
      { code: 'AUSBUS', country: 'AUS', types: ['BUS'] },
      { name: 'Australia (business)', names: ['AUSTRALIA'] },
    ],
    ['POLICE', { code: 'COP', types: ['COP'] }, { anonymous: true }],
    [
      'EUROPE',
      { code: 'EUR', country: 'EUR' },
      { group: 'gdelt-eur-europe', description: 'CAMEO EUR: Europe' },
    ],
    ['TIBETAN', { code: 'tib', ethnic: 'tib' }, { description: 'CAMEO tib: ethnic group tib' }],
    ['', { code: 'XYZ', types: ['XYZ'] }, { name: 'XYZ' }],
  ])('called %s with codes %j', (words, coded, record) => {
    expect(actor(words, coded).said[0]?.record).toMatchObject(record);
  });

  test('stands on the side of its country, else by its name', () => {
    const [us, ru] = [
      actor('A', { code: 'USA', country: 'USA' }),
      actor('B', { code: 'RUS', country: 'RUS' }),
    ];
    const rebels = actor('C', { code: 'RUSREB', country: 'RUS', types: ['REB'] });
    expect([us, ru].map((each) => sidesOf([[us], [ru]])?.(each))).toEqual(['United States', 'Russia']);
    expect([ru, rebels].map((each) => sidesOf([[ru], [rebels]])?.(each))).toEqual(['B', 'C']);
    expect(sidesOf([[ru, us], [ru]])).toBeUndefined();
  });
});

test('countries are known by several codes', () => {
  expect(
    [countryOfCameo('ZAF'), countryOfFips('SF'), countryOfName('South Africa')].map((each) => each?.iso2),
  ).toEqual(['ZA', 'ZA', 'ZA']);
  expect(['GZ', 'WE'].map((code) => countryOfFips(code)?.iso2)).toEqual(['PS', 'PS']);
  expect([countryOfCameo('AFR'), countryOfFips('-'), countryOfName('Pretoria')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
