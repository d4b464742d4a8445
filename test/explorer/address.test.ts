import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, MOST_LETTERS, toAddress } from '../../explorer/view/address.ts';
import { choicesOf, fitting, type NetworkQuestion } from '../../explorer/view/network.ts';
import { fromState, toState } from '../../explorer/view/state-file.ts';
import { emptyView, type NetworkView, type View } from '../../explorer/view/view.ts';
import { seedIds } from './seed-ids.ts';

const ids = seedIds();
const id = fc.constantFrom(...ids);
const spot = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  pinned: fc.boolean(),
});
const hundredths = fc.integer({ min: -40_000, max: 40_000 }).map((value) => value / 100);
const day = fc.constantFrom('2025-12-02', '2025-12-04', '1999-01-31');
const camera = fc.record({
  x: hundredths,
  y: hundredths,
  width: hundredths.map((width) => Math.abs(width) + 1),
});
const question: fc.Arbitrary<NetworkQuestion> = fc.record({
  mode: fc.constantFrom('ACTORS', 'CONCEPTS', 'TWO_MODE'),
  aggregate: fc.constantFrom('CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'IGNORE', 'COMBINE'),
  normalise: fc.constantFrom('NONE', 'AVERAGE', 'JACCARD', 'COSINE', 'ACTIVITY', 'PROMINENCE'),
  groupBy: fc.constantFrom('ACTOR', 'INSTITUTION', 'COUNTRY'),
  concept: fc.constantFrom('CLAIM', 'TOPIC'),
  duplicates: fc.constantFrom('INCLUDE', 'DOCUMENT', 'WEEK', 'MONTH', 'YEAR', 'RANGE'),
  from: fc.option(day),
  to: fc.option(day),
});
const network: fc.Arbitrary<NetworkView | null> = fc.option(
  fc.record({
    question: question.map(fitting),
    edge: fc.option(fc.tuple(id, id).map((ends) => ends.join(':'))),
    camera: fc.option(camera),
  }),
);
const view: fc.Arbitrary<View> = fc.record({
  nodes: fc.dictionary(id, spot, { maxKeys: 40, noNullPrototype: true }).map(sorted),
  rests: fc.array(
    fc.record({
      of: id,
      relation: fc.constantFrom('statements', 'events'),
      x: fc.integer({ min: -99, max: 99 }),
      y: fc.integer({ min: -99, max: 99 }),
    }),
    { maxLength: 2 },
  ),
  selected: fc.oneof(
    fc.constant(null),
    fc.record({ node: id }),
    fc.tuple(id, id).map(([from, to]) => ({ edge: `MET_WITH:${from}:${to}` })),
  ),
  filter: fc.record({
    hidden: fc.subarray(['MET_WITH', 'HOLDS', 'DISPUTES'] as const),
    contested: fc.boolean(),
    between: fc.option(fc.tuple(day, day)),
  }),
  knownAt: fc.option(day),
  camera: fc.option(camera),
  tab: fc.constantFrom('details', 'disputes', 'timeline', 'source', 'paths', 'network'),
  source: fc.option(fc.record({ id, at: fc.option(fc.tuple(fc.nat(9999), fc.nat(9999))) })),
  paths: fc.option(
    fc.record({
      from: fc.option(id),
      to: fc.option(id),
      withoutDisputed: fc.boolean(),
      throughCountries: fc.boolean(),
    }),
  ),
  network,
});

test('an address says all of a view, and so does a file', () => {
  fc.assert(
    fc.property(view, fc.constantFrom('', 'a2ccc292db07f64f'), (made, version) => {
      const addressed = { view: made, version };
      const address = toAddress(addressed);
      expect(address && plain(fromAddress(`#${address}`))).toEqual(plain(addressed));
      expect(plain(fromState(toState(addressed)))).toEqual(plain(addressed));
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('a view of 150 nodes of the first dossier, wherever they lie, has an address that can be sent', () => {
  for (const seed of [1, 2, 3]) {
    const [chosen = []] = fc.sample(fc.shuffledSubarray(ids, { minLength: 150, maxLength: 150 }), {
      seed,
      numRuns: 1,
    });
    const spots = fc.sample(spot, { seed, numRuns: 150 });
    const nodes = Object.fromEntries(
      chosen.map((each, index) => {
        const { x = 0, y = 0, pinned = false } = spots[index] ?? {};
        return [each, { x: x % 128, y: y % 128, pinned: pinned && index % 10 === 0 }];
      }),
    );
    const camera = { x: 12.25, y: -30.5, width: 222.13 };
    const selected = { node: chosen[0] ?? '' };
    const address = toAddress({
      view: { ...emptyView, nodes, camera, selected },
      version: 'a2ccc292db07f64f',
    });
    expect(address?.length).toBeLessThanOrEqual(MOST_LETTERS);
  }
});

test('an address of before there were networks still opens, the same letters for the same view', () => {
  const old =
    'v=____RkOlfZ8DV1FrWYNNN3ctjLijHygSSxl7O8EEAQ77Z1oh5-HozL4PnWnGfnElw_ZcGm-5owwYf0vz2qz2oI1Vnv7dMC_iBS_lpFWMSIayulTiu-0';
  const read = fromAddress(`#${old}`);
  expect(read?.view.network).toBeNull();
  expect(read && toAddress(read)).toBe(old);
});

test('what of a network does not fit together gives way to what is usual', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const fits = fitting(asked);
      const choices = choicesOf(fits);
      expect(choices.aggregate).toContain(fits.aggregate);
      expect(choices.normalise).toContain(fits.normalise);
      expect(fitting(fits)).toEqual(fits);
      const { aggregate, normalise } = choicesOf(asked);
      if (!(aggregate as string[]).includes(asked.aggregate)) expect(fits.aggregate).toBe(aggregate[0]);
      else if ((normalise as string[]).includes(asked.normalise)) expect(fits).toEqual(asked);
    }),
    { seed: 1 },
  );
});

test('what is no address says so, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.string().map((text) => `v=${text}`),
      ),
      (text) => {
        const read = fromAddress(`#${text}`);
        if (read) expect(Object.keys(read.view).sort()).toEqual(Object.keys(emptyView).sort());
      },
    ),
    { seed: 1, numRuns: 300 },
  );
  expect(fromAddress('#v=AAAA')).toBeNull();
  expect(fromState('{"kind":"demarche-view","text":5}')).toBeNull();
  expect(fromState('no JSON')).toBeNull();
});

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
