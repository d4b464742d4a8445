// Demarche's server, as it is built, over the database that the environment names.
import { serve } from '../../dist/api/server.js';
import { Database } from '../../dist/graph/database.js';
import { openDriver } from '../../dist/graph/driver.js';
import { answerParent, recorded } from './recorded.mjs';

const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
const recording = recorded(await openDriver({ uri, user, password }));
const logger = { error: (...said) => console.error(...said) };
const { url } = await serve({
  database: new Database(recording.driver, 'neo4j'),
  logger,
  host: '127.0.0.1',
  port: 0,
});
answerParent(`${url}/graphql`, recording);
