import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, MOST_LETTERS, toAddress } from '../../explorer/view/address.ts';
import { fromState, toState } from '../../explorer/view/state-file.ts';
import { emptyView, type View } from '../../explorer/view/view.ts';
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
  camera: fc.option(
    fc.record({ x: hundredths, y: hundredths, width: hundredths.map((width) => Math.abs(width) + 1) }),
  ),
  tab: fc.constantFrom('details', 'disputes', 'timeline', 'source', 'paths'),
  source: fc.option(fc.record({ id, at: fc.option(fc.tuple(fc.nat(9999), fc.nat(9999))) })),
  paths: fc.option(
    fc.record({
      from: fc.option(id),
      to: fc.option(id),
      withoutDisputed: fc.boolean(),
      throughCountries: fc.boolean(),
    }),
  ),
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
