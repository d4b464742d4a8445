import { afterAll, beforeAll, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { expectBroughtUp } from '../support/earlier-home.ts';
import { freshGraph } from '../support/graph.ts';

let fresh: Database;
beforeAll(async () => {
  fresh = await freshGraph();
});
afterAll(() => fresh.close());

// The first one goes through every step to the present one; the long tests take those between.
test('a home of the first format is brought to this one', () => expectBroughtUp(1, fresh), 180_000);
