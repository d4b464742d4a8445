import { afterAll, beforeAll, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { GRAPH_FORMAT } from '../../src/graph/format.ts';
import { expectBroughtUp } from '../support/earlier-home.ts';
import { freshGraph } from '../support/graph.ts';
import { trials } from '../support/long.ts';

let fresh: Database;
beforeAll(async () => {
  fresh = await freshGraph();
});
afterAll(() => fresh.close());

// The first one goes through every step to the present one.
const earlier = Array.from({ length: trials(1, GRAPH_FORMAT - 1) }, (_, index) => index + 1);

test.each(earlier)(
  'a home of format %i is brought to this one',
  (format) => expectBroughtUp(format, fresh),
  180_000,
);
