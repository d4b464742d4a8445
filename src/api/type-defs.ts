import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { expand } from './expand.ts';

const folder = fileURLToPath(new URL('../../schema', import.meta.url));

/** What the files of `schema/` say, as they say it: with marks, and each field at one interface only. */
export const written = parse(
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
);

/** The whole schema in GraphQL's own language, from the files of `schema/`. */
export const typeDefs = expand(written);
