import { defineConfig } from 'vitest/config';

/** `pure` needs nothing and runs in parallel; `live` shares one real Neo4j and so runs a file at a time. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: ['test/{dossier,network}/**/*.test.ts', 'test/*.test.ts'] } },
      {
        // Vite would load graphql's other build beside the one that Yoga loads, and neither knows the other's classes.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          name: 'live',
          include: ['test/{graph,read,api,cli,live}/**/*.test.ts'],
          globalSetup: ['test/support/build.ts', 'test/support/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
