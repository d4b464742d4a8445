import { resolve } from 'node:path';
import { z } from 'zod';
import { SystemError } from './errors.ts';

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'expected a port number between 1 and 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, 'expected a port number between 1 and 65535');

const variables = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'expected an address such as neo4j://host:7687')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  DEMARCHE_HOME: z
    .string()
    .min(1)
    .default('.demarche')
    .transform((path) => resolve(path)),
  DEMARCHE_HOST: z.string().min(1).default('127.0.0.1'),
  DEMARCHE_PORT: port.default(4000),
  DEMARCHE_BOLT_PORT: port.optional(),
  DEMARCHE_BROWSER_PORT: port.optional(),
  DEMARCHE_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]{24,}$/,
      'expected 24 characters or more, without blanks, as `openssl rand -hex 24` makes them',
    )
    .optional(),
  DEMARCHE_CYPHER: z.enum(['read'], 'expected "read"').optional(),
});

/** Not to be repeated in errors. */
const SECRET = new Set(['NEO4J_PASSWORD', 'DEMARCHE_TOKEN']);

/** Everything that the environment decides; see `readSettings`. */
export interface Settings {
  /** Folder of the data, absolute. */
  readonly home: string;
  /** Address and port that the GraphQL server binds. */
  readonly host: string;
  readonly port: number;
  /** Ports of the embedded Neo4j, where the user fixed them. */
  readonly boltPort: number | undefined;
  readonly browserPort: number | undefined;
  /** What whoever writes over HTTP must know; undefined where nobody may. */
  readonly token: string | undefined;
  /** What statements in Cypher may do that clients send; undefined where there may be none. */
  readonly cypher: 'read' | undefined;
  /** The Neo4j to use instead of the embedded one. */
  readonly remote: RemoteDatabase | undefined;
}

/** A Neo4j that somebody else runs. */
export interface RemoteDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * Reads the settings from environment variables; an empty variable counts as absent.
 * @throws SystemError SETTING_INVALID naming each variable that is wrong
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = variables.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const shown = SECRET.has(name) ? '…' : given[name];
      return `${name}=${shown}: ${issue.message}`;
    });
    throw new SystemError('SETTING_INVALID', lines.join('\n'), 'Correct or unset the environment variable.');
  }
  const value = result.data;
  return {
    home: value.DEMARCHE_HOME,
    host: value.DEMARCHE_HOST,
    port: value.DEMARCHE_PORT,
    boltPort: value.DEMARCHE_BOLT_PORT,
    browserPort: value.DEMARCHE_BROWSER_PORT,
    token: value.DEMARCHE_TOKEN,
    cypher: value.DEMARCHE_CYPHER,
    remote: value.NEO4J_URI
      ? {
          uri: value.NEO4J_URI,
          user: value.NEO4J_USER,
          password: value.NEO4J_PASSWORD,
          database: value.NEO4J_DATABASE,
        }
      : undefined,
  };
}
