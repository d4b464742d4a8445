import { defineConfig } from 'vitest/config';

const globalSetup = ['test/support/set-up.ts'];
// A full long run measures, so nothing else may run beside what it measures.
const long = process.env.LONG || 'full';
// In the minutes of a test run a JVM's second compiler costs more than it gains, and a class archive holds only for JVMs
// with the same compilers: so the one that the first of them makes serves all. With one compiler the room for code is a
// fifth, and Neo4j's code would be thrown out all the time. The full long run measures starts as users have them.
if (long === 'short' || !process.argv.some((each) => /^(--project=)?long$/.test(each))) {
  const { JAVA_TOOL_OPTIONS = '' } = process.env;
  process.env.JAVA_TOOL_OPTIONS =
    `${JAVA_TOOL_OPTIONS} -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m`.trim();
}

/** What the live tests try a part of. */
const IN_FULL = ['test/read/plans.test.ts', 'test/api/lean.test.ts'];

/**
 * `pure` needs nothing; the files of `live` have a real Neo4j to themselves; `long` is for `npm run test:long` and tries
 * many times what the others try once. Each worker loads what files import only once. Of two processors two workers would leave a
 * quarter idle, while tests wait for Neo4j and the browser.
 */
export default defineConfig({
  // Vite would load graphql's other build beside the one that Yoga loads, and neither knows the other's classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    isolate: false,
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [
            'test/{dossier,network,exchange}/**/*.test.ts',
            'test/explorer/*.test.ts',
            'test/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'live',
          include: ['test/{graph,read,api,cli,bench,live,explorer/browser}/**/*.test.ts'],
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          // In full, the plans of backward pages and all fields of lists, too.
          include: ['test/long/**/*.test.ts', ...(long === 'full' ? IN_FULL : [])],
          globalSetup: [...globalSetup, 'test/support/figures.ts'],
          env: { LONG: long },
          maxWorkers: long === 'full' ? 1 : 3,
          sequence: { groupOrder: 1 },
          testTimeout: 12 * 3_600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
