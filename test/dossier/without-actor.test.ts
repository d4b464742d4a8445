import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../../src/dossier/check.ts';
import { Forgotten } from '../../src/dossier/forgotten.ts';
import { type Dossier, dossierSchema } from '../../src/dossier/schema.ts';
import { tracesOf } from '../../src/dossier/traces.ts';
import { withoutActor } from '../../src/dossier/without-actor.ts';
import { randomDossier } from '../support/random-dossier.ts';

const ann = new Forgotten('ann', ['Ann Mora', 'Зося', '安娜', 'J.-A. (Ann)']);

function dossier(sections: object): Dossier {
  return dossierSchema.parse({
    demarche: 1,
    source: { id: 'paper', title: 'Paper', published: '2024-01-01' },
    actors: [
      { person: 'ann', name: 'Ann Mora', names: ['Зося'] },
      { person: 'bob', name: 'Bob' },
    ],
    ...sections,
  });
}

const forget = (sections: object) => withoutActor(dossier(sections), ann);
const fact = (id: string, more: object = {}) => ({ id, text: id, kind: 'FACT', ...more });
const says = (id: string, more: object) => ({ id, form: 'PARAPHRASE', text: id, ...more });

describe('names in words', () => {
  test.each([
    ['Ann Mora, mayor', '[…], mayor'],
    ['of ANN  MORA’s', 'of […]’s'],
    ['Änn Móra', '[…]'],
    ['Ann\nMora and Зося', '[…] and […]'],
    ['市长安娜说', '市长[…]说'],
    ['so j.–a. (ann), too', 'so […], too'],
    ['Joann Moran', 'Joann Moran'],
    ['Anna', 'Anna'],
    ['mail: ann@veld', 'mail: ann@veld'],
  ])('%j is %j', (text, veiled) => {
    expect(ann.veil(text)).toBe(veiled);
    expect(ann.count(text) > 0).toBe(text !== veiled);
  });

  test('an id is looked for in words where it is no ordinary word', () => {
    expect(new Forgotten('ana-mora', []).veil('see /ana-mora and ana–mora')).toBe('see /[…] and […]');
    expect(new Forgotten('may', ['Theresa May']).veil('It may be Theresa May.')).toBe('It may be […].');
  });

  test('a name of nothing that is seen is found nowhere', () => {
    const unseen = new Forgotten('may', ['\u200b', ' ']);
    expect(unseen.veil('It may be.')).toBe('It may be.');
    expect(unseen.count('')).toBe(0);
  });

  test.each([
    ['김정은', '김정은은 말했다', '[…]은 말했다'],
    ['김정은', '김정은, 위원장', '[…], 위원장'],
    ['기', '김', '김'],
    ['김', '전김', '전김'],
    ['အောင်ဆန်း', 'ဗိုလ်ချုပ်အောင်ဆန်းက', 'ဗိုလ်ချုပ်[…]က'],
  ])('%j is found where no space parts it from the next word: %j', (name, text, veiled) => {
    expect(new Forgotten('somebody-else', [name]).veil(text)).toBe(veiled);
  });

  test.each([
    ['Łukasz Øl', 'visit-lukasz-ol-2024', true],
    ['Weiß', 'weiss-talks', true],
    ['Николай II', 'world-war-ii', false],
    ['Группа 5', 'talks-2024-5-1', false],
    ['第5', 'talks-5', false],
  ])('%j is in the id %j: %j', (name, id, isIn) => {
    expect(new Forgotten('somebody-else', [name]).isIn(id)).toBe(isIn);
  });

  test('ids lose the name and stay apart', () => {
    expect(ann.rename('bob-talks')).toBe('bob-talks');
    expect(ann.rename('joann')).toBe('joann');
    expect(ann.rename('visit-ann-mora-2024')).toMatch(/^visit-somebody-2024-[0-9a-f]{8}$/);
    expect(ann.rename('ann-ann-ann')).toMatch(/^somebody-somebody-somebody-[0-9a-f]{8}$/);
    expect(ann.rename('ann-1')).not.toBe(ann.rename('ann-mora-1'));
    expect(ann.rename(`ann-${'x'.repeat(124)}`)).toHaveLength(128);
  });
});

describe('what goes', () => {
  test('the record and the relations', () => {
    const left = forget({
      relations: [
        { from: 'ann', kind: 'KIN_OF', to: 'bob' },
        { from: 'bob', kind: 'KIN_OF', to: 'ann' },
      ],
    });
    expect(left.actors).toEqual([{ person: 'bob', name: 'Bob' }]);
    expect(left.relations).toEqual([]);
  });

  test('what is said by them alone, on their behalf, or in words that name them', () => {
    const left = forget({
      statements: [
        says('alone', { speaker: 'ann' }),
        says('listed', { speaker: ['ann'] }),
        says('for-her', { speaker: 'bob', onBehalfOf: 'ann' }),
        { id: 'quoted', speaker: 'bob', form: 'VERBATIM', quote: 'Ann Mora lies' },
        says('together', { speaker: ['ann', 'bob'], relayedBy: 'ann', addressedTo: ['ann', 'bob'] }),
        says('part', { speaker: 'bob', partOf: 'alone' }),
      ],
    });
    expect(left.statements).toEqual([
      {
        id: 'together',
        speaker: ['bob'],
        addressedTo: ['bob'],
        form: 'PARAPHRASE',
        voice: 'SPEAKER',
        text: 'together',
      },
      { id: 'part', speaker: 'bob', form: 'PARAPHRASE', voice: 'SPEAKER', text: 'part' },
    ]);
  });

  test('accounts on their word, and an event of which there is no other', () => {
    const left = forget({
      events: [
        {
          id: 'talks',
          kind: 'MEETING',
          title: 'Talks',
          status: 'HELD',
          accordingTo: 'ann',
          accounts: [{ status: 'DENIED', note: 'no' }],
        },
        { id: 'dinner', kind: 'MEETING', title: 'Dinner', status: 'HELD', accordingTo: 'ann' },
        {
          id: 'lunch',
          kind: 'MEETING',
          title: 'Lunch of Ann Mora',
          status: 'HELD',
          partOf: 'dinner',
          about: ['ann'],
          participants: [{ actor: 'ann' }, { actor: 'bob', onBehalfOf: 'ann' }],
        },
      ],
      statements: [says('s', { speaker: 'bob', event: 'dinner' })],
    });
    expect(left.events).toEqual([
      { id: 'talks', kind: 'MEETING', title: 'Talks', status: 'DENIED', note: 'no' },
      {
        id: 'lunch',
        kind: 'MEETING',
        title: 'Lunch of […]',
        status: 'HELD',
        about: [],
        participants: [{ actor: 'bob', role: 'PARTICIPANT' }],
      },
    ]);
    expect(left.statements).toEqual([
      { id: 's', speaker: 'bob', form: 'PARAPHRASE', voice: 'SPEAKER', text: 's' },
    ]);
  });

  test('a claim about them alone that nobody else expresses', () => {
    const left = forget({
      claims: [
        fact('lonely', { about: ['ann'] }),
        fact('shared', { about: ['ann'] }),
        fact('hers', { contradicts: ['lonely'] }),
        fact('both', { about: ['ann', 'bob'] }),
      ],
      statements: [
        says('s', {
          speaker: 'ann',
          expresses: ['lonely', 'hers'].map((claim) => ({ claim, stance: 'ASSERTS' })),
        }),
        says('t', { speaker: 'bob', expresses: [{ claim: 'shared', stance: 'DISPUTES' }] }),
      ],
    });
    expect(left.claims).toEqual([
      fact('shared', { about: [] }),
      fact('hers', { contradicts: [] }),
      fact('both', { about: ['bob'] }),
    ]);
  });

  test('an address that holds the name, and a name of others that is nothing but theirs', () => {
    const left = forget({
      source: {
        id: 'paper',
        title: 'On Ann Mora',
        published: '2024-01-01',
        url: 'https://paper.example/Ann_Mora/1',
      },
      places: [{ id: 'ann-mora-street', name: 'Ann Mora Street', names: ['Ann Mora', 'Main Street'] }],
    });
    expect(left.source).toEqual({ id: 'paper', title: 'On […]', published: '2024-01-01' });
    expect(left.places).toEqual([
      {
        id: expect.stringMatching(/^somebody-street-[0-9a-f]{8}$/),
        name: '[…] Street',
        names: ['Main Street'],
      },
    ]);
  });
});

test('the places that name somebody are found, each with its record', () => {
  const found = tracesOf(
    dossier({
      relations: [{ from: 'bob', kind: 'KIN_OF', to: 'ann' }],
      events: [
        {
          id: 'ann-talks',
          kind: 'MEETING',
          title: 'Talks',
          status: 'HELD',
          participants: [{ actor: 'ann' }],
        },
      ],
      statements: [says('s', { speaker: ['bob', 'ann'], text: 'Ann Mora agrees.' })],
    }),
    ann,
  );
  expect(found.map(({ record, path, kind }) => `${record}: ${path.slice(2).join('.')} ${kind}`)).toEqual([
    'actors ann: person ID',
    'actors ann: name NAME',
    'actors ann: names.0 NAME',
    'relations bob KIN_OF ann: to ID',
    'events ann-talks: id ID_PART',
    'events ann-talks: participants.0.actor ID',
    'statements s: speaker.1 ID',
    'statements s: text NAME',
  ]);
});

test('of any dossier a dossier is left that names them nowhere and passes the check', () => {
  fc.assert(
    fc.property(randomDossier, fc.constantFrom('ann', 'aide', 'senate', 'arvenia'), (before, id) => {
      const forgotten = new Forgotten(id, ['Ann Mora', 'Зося', 'ferry']);
      const left = withoutActor(before, forgotten);
      expect(tracesOf(left, forgotten)).toEqual([]);
      expect(checkDossier('left', JSON.stringify(left)).problems ?? []).toEqual([]);
      expect(withoutActor(left, forgotten)).toEqual(left);
    }),
    { numRuns: 200, seed: 20_251_204 },
  );
}, 60_000);
