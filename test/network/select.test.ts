import { describe, expect, test } from 'vitest';
import { BINARY, type Position } from '../../src/network/position.ts';
import { type Choice, select } from '../../src/network/select.ts';
import type { Discourse, Said, Tie } from '../../src/read/discourse.ts';

const CHOICE: Choice = { groupBy: 'actor', concept: 'claim', levels: BINARY };

/** Anna is envoy of Arvenia until 2024, then minister in its ministry; the ministry stands for Arvenia. */
const TIES: Record<string, readonly Tie[]> = {
  anna: [
    { from: 'anna', to: 'arvenia', until: '2024-06-30' },
    { from: 'anna', to: 'ministry', since: '2024-07-01' },
  ],
  ministry: [{ from: 'ministry', to: 'arvenia' }],
};

function discourse(...said: Partial<Said>[]): Discourse {
  return {
    said: said.map((each, index) => ({
      statement: `s-${index}`,
      source: 'gazette',
      day: '2024-05-06',
      speakers: ['anna'],
      onBehalfOf: [],
      expressed: [['tax', 'ASSERTS']],
      ...each,
    })),
    topics: new Map([
      ['tax', ['money', 'state']],
      ['toll', ['money']],
    ]),
    kinds: new Map([
      ['ministry', 'institution'],
      ['league', 'institution'],
      ['arvenia', 'country'],
      ['sund', 'country'],
    ]),
    ties: new Map(Object.entries(TIES)),
  };
}

function positionsFor(choice: Partial<Choice>, ...said: Partial<Said>[]): string[] {
  const { positions } = select(discourse(...said), { ...CHOICE, ...choice });
  return positions.map(({ actor, concept, level }: Position) => `${actor} ${level} ${concept}`);
}

const leftOutOf = (choice: Partial<Choice>, ...said: Partial<Said>[]) =>
  Object.entries(select(discourse(...said), { ...CHOICE, ...choice }).leftOut).filter(
    ([, count]) => count > 0,
  );

describe('positions', () => {
  test('of two speakers on two claims are four', () => {
    expect(
      positionsFor(
        {},
        {
          speakers: ['anna', 'boris'],
          expressed: [
            ['tax', 'SUPPORTS'],
            ['toll', 'DISPUTES'],
          ],
        },
      ),
    ).toEqual(['anna 1 tax', 'boris 1 tax', 'anna 0 toll', 'boris 0 toll']);
  });

  test('are on topics where these are the concepts: a statement counts once for each', () => {
    const both = {
      expressed: [
        ['tax', 'ASSERTS'],
        ['toll', 'ASSERTS'],
      ],
    } as const;
    expect(positionsFor({ concept: 'topic' }, both)).toEqual(['anna 1 money', 'anna 1 state']);
    expect(positionsFor({ concept: 'topic', topics: ['state'] }, both)).toEqual(['anna 1 state']);
    expect(positionsFor({ topics: ['state'] }, both)).toEqual(['anna 1 tax']);
  });

  test('have the levels that are given to stances', () => {
    const levels = { ASSERTS: 2, SUPPORTS: 1, QUALIFIES: 0, DISPUTES: -2, RETRACTS: null };
    expect(
      positionsFor(
        { levels },
        {
          expressed: [
            ['tax', 'ASSERTS'],
            ['toll', 'QUALIFIES'],
            ['war', 'RETRACTS'],
          ],
        },
      ),
    ).toEqual(['anna 2 tax', 'anna 0 toll']);
  });

  test('lie within the days that are asked for, both included', () => {
    const days = ['2024-05-05', '2024-05-06', '2024-05-07', '2024-05-08'].map((day) => ({ day }));
    const { positions } = select(discourse(...days), { ...CHOICE, from: '2024-05-06', to: '2024-05-07' });
    expect(positions.map(({ day }) => day)).toEqual(['2024-05-06', '2024-05-07']);
  });
});

describe('a statement counts', () => {
  test.each([
    [
      'for the country in which the speaker held office on that day',
      'country',
      { day: '2024-05-06' },
      ['arvenia'],
    ],
    ['for no institution before the speaker was in one', 'institution', { day: '2024-05-06' }, []],
    [
      'for the institution in which the speaker holds office',
      'institution',
      { day: '2024-07-01' },
      ['ministry'],
    ],
    ['for the country that this institution stands for', 'country', { day: '2024-07-01' }, ['arvenia']],
    ['for those on whose behalf it is made instead', 'country', { onBehalfOf: ['sund'] }, ['sund']],
    ['for what these stand for', 'country', { onBehalfOf: ['ministry'] }, ['arvenia']],
    [
      'for a country that speaks itself',
      'country',
      { speakers: ['sund'], onBehalfOf: ['arvenia'] },
      ['sund'],
    ],
    ['for all offices where no day is known', 'institution', { day: null }, ['ministry']],
    ['for nobody whom nothing is known of', 'country', { speakers: ['boris'] }, []],
  ] as const)('%s', (_, groupBy, said, actors) => {
    expect(positionsFor({ groupBy }, said)).toEqual(actors.map((actor) => `${actor} 1 tax`));
  });

  test('once for a group of which two speak', () => {
    expect(positionsFor({ groupBy: 'country' }, { speakers: ['anna', 'ministry'] })).toEqual([
      'arvenia 1 tax',
    ]);
  });
});

describe('what is left out is counted', () => {
  test.each([
    ['nobody who speaks is named', {}, { speakers: [] }, 'unattributed'],
    ['it is neither agreement nor disagreement', {}, { expressed: [['tax', 'RETRACTS']] }, 'stance'],
    ['it has no day', { from: '2024-01-01' }, { day: null }, 'undated'],
    ['the speaker speaks for nobody', { groupBy: 'institution' }, { speakers: ['boris'] }, 'ungrouped'],
    ['its claim has no topic', { concept: 'topic' }, { expressed: [['war', 'ASSERTS']] }, 'withoutTopic'],
  ] as [string, Partial<Choice>, Partial<Said>, string][])('where %s', (_, choice, said, reason) => {
    expect(positionsFor(choice, said)).toEqual([]);
    expect(leftOutOf(choice, said)).toEqual([[reason, 1]]);
  });

  test('but not what is not asked for', () => {
    expect(leftOutOf({ topics: ['state'] }, { expressed: [['toll', 'RETRACTS']] })).toEqual([]);
    expect(leftOutOf({ from: '2025-01-01' }, {})).toEqual([]);
  });
});
