import { resolve } from 'node:path';
import { z } from 'zod';
import { didYouMean } from './dossier/suggest.ts';
import { SystemError } from './errors.ts';

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'expected a port number between 1 and 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, 'expected a port number between 1 and 65535');

/** The limits that `DEMARCHE_LIMITS` can change. */
export const LIMIT_NAMES = [
  'depth',
  'cost',
  'aliases',
  'tokens',
  'directives',
  'rootFields',
  'page',
  'body',
  'time',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** Such as `cost=100000,depth=20`. */
const limits = z.string().transform((text, context) => {
  const given = text.split(',').map((part) => limit(part.trim()));
  for (const each of given) if (typeof each === 'string') context.addIssue({ code: 'custom', message: each });
  return Object.fromEntries(given.filter((each) => typeof each !== 'string')) as Settings['limits'];
});

/** A limit's name and value, or what is wrong with them. */
function limit(part: string): [name: string, value: number] | string {
  const [name = '', value = ''] = part.split('=').map((each) => each.trim());
  if (!LIMIT_NAMES.some((known) => known === name)) {
    return `there is no limit "${name}".${didYouMean(name, LIMIT_NAMES)} Expected some of ${LIMIT_NAMES.join(', ')}`;
  }
  // None is switched off by 0, and none may grow beyond what timers and buffers take.
  return /^[1-9]\d{0,8}$/.test(value)
    ? [name, Number(value)]
    : `"${part}": expected ${name}= and a whole number from 1 to 999999999`;
}

/** Origins as browsers send them, such as `https://atlas.example`; `*` is none. */
const origins = list('expected origins such as https://atlas.example,http://localhost:8080', isOrigin);
const hostNames = list('expected names without port, such as atlas.example', (name) =>
  /^[\w.-]+$/.test(name),
);

/** Values with commas between them, each of which must pass. */
function list(expected: string, isRight: (value: string) => boolean) {
  return z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .refine((values) => values.every(isRight), expected);
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

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
  DEMARCHE_LIMITS: limits.optional(),
  DEMARCHE_CORS: origins.default([]),
  DEMARCHE_ALLOWED_HOSTS: hostNames.default([]),
  DEMARCHE_LOG: z.enum(['info', 'debug'], 'expected info or debug').default('info'),
  DEMARCHE_READS: z.enum(['open', 'token'], 'expected open or token').default('open'),
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
  /** Limits of the API where they are not the default. */
  readonly limits: Readonly<Partial<Record<LimitName, number>>>;
  /** Origins whose pages may read the answers. */
  readonly origins: readonly string[];
  /** Names under which the server answers, besides those of its address. */
  readonly allowedHosts: readonly string[];
  /** Whether reading needs the token. */
  readonly reads: 'open' | 'token';
  /** At `debug` the log holds queries, too. */
  readonly log: 'info' | 'debug';
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
  if (value.DEMARCHE_READS === 'token' && value.DEMARCHE_TOKEN === undefined) {
    throw new SystemError(
      'SETTING_INVALID',
      'DEMARCHE_READS=token, but there is no token.',
      'Set DEMARCHE_TOKEN to a long random text, or unset DEMARCHE_READS.',
    );
  }
  return {
    home: value.DEMARCHE_HOME,
    host: value.DEMARCHE_HOST,
    port: value.DEMARCHE_PORT,
    boltPort: value.DEMARCHE_BOLT_PORT,
    browserPort: value.DEMARCHE_BROWSER_PORT,
    token: value.DEMARCHE_TOKEN,
    cypher: value.DEMARCHE_CYPHER,
    limits: value.DEMARCHE_LIMITS ?? {},
    origins: value.DEMARCHE_CORS,
    allowedHosts: value.DEMARCHE_ALLOWED_HOSTS,
    reads: value.DEMARCHE_READS,
    log: value.DEMARCHE_LOG,
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
