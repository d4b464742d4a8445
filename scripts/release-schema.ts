import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { print, visit } from 'graphql';
import { typeDefs } from '../src/api/type-defs.ts';

const path = fileURLToPath(new URL('../test/fixtures/released.graphql', import.meta.url));

/** Keeps the schema as the one that clients rely on, without its descriptions: `npm run release-schema`. */
const bare = visit(typeDefs, {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});
writeFileSync(path, `${print(bare)}\n`);
