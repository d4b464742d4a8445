import { defineConfig } from 'vitest/config';

// Vite would load graphql's other build beside the one that Yoga loads, and neither knows the other's classes.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
const globalSetup = ['test/support/build.ts', 'test/support/neo4j.ts'];

/**
 * `pure` needs nothing; `live` runs after it, two files at a time, each with a real Neo4j to itself; `long` is for
 * `npm run test:long`, tries many times what the others try once, and runs a file at a time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          maxWorkers: 2,
          include: ['test/{dossier,network}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'live',
          include: ['test/{graph,read,api,cli,live}/**/*.test.ts'],
          globalSetup,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          globalSetup: [...globalSetup, 'test/support/figures.ts'],
          env: { LONG: process.env.LONG || 'full' },
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 12 * 3_600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
