// @neo4j/graphql over the same database, served by what serves Demarche, with the driver's settings of Demarche.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import { openDriver } from '../../dist/graph/driver.js';
import { answerParent, recorded } from '../api/recorded.mjs';

const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
const recording = recorded(await openDriver({ uri, user, password }));
const typeDefs = readFileSync(new URL('type-defs.graphql', import.meta.url), 'utf8');
const { driver } = recording;
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  // Named, so that the driver need not ask which database it is.
  context: () => ({
    executionContext: driver,
    sessionConfig: { database: 'neo4j', defaultAccessMode: 'READ' },
  }),
  cors: false,
  multipart: false,
  batching: false,
  logging: false,
  maskedErrors: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () =>
  answerParent(`http://127.0.0.1:${server.address().port}/graphql`, recording),
);
