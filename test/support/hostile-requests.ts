import { pick, type Random } from './mutants.ts';
import { randomOperation, STRINGS } from './operations.ts';

/** What is sent to the server. */
export interface HostileRequest {
  /** What is wrong with it. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

type Make = (random: Random) => unknown;

const count = (random: Random, most: number) => 1 + Math.floor(random() * most);
const repeat = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');
const query = (text: string) => ({ query: text });

/** Bodies in JSON. */
const BODIES: Readonly<Record<string, Make>> = {
  valid: (random) => randomOperation(random, count(random, 7)),
  'a changed letter': (random) => {
    const { query: text, variables } = randomOperation(random, 4);
    const place = Math.floor(random() * text.length);
    const put = pick(random, [
      '',
      '{',
      '}',
      '"',
      '"""',
      '$',
      '@',
      '...',
      '\0',
      '#',
      '999',
      ' fragment F on Claim',
    ]);
    return { query: text.slice(0, place) + put + text.slice(place + Math.floor(random() * 3)), variables };
  },
  'variables of the wrong kind': (random) => {
    const { query: text, variables } = randomOperation(random, 3);
    const wrong: unknown[] = [
      null,
      true,
      0.5,
      -1,
      1e308,
      {},
      [],
      [[null]],
      { __proto__: null, a: 1 },
      'x',
      2 ** 40,
    ];
    const names = [...Object.keys(variables), 'v0', 'v1', 'surplus', '__proto__'];
    return { query: text, variables: Object.fromEntries(names.map((name) => [name, pick(random, wrong)])) };
  },
  'no variables': (random) => ({
    query: randomOperation(random, 3).query,
    variables: pick(random, [null, {}, [], 'x', 7]),
  }),
  'deep fields': (random) => {
    const levels = count(random, 3_000);
    return query(`{ claims { nodes ${'{ partOf '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`);
  },
  'deep lists': (random) => {
    const levels = count(random, 5_000);
    return query(`{ nodes(ids: ${'['.repeat(levels)}"x"${']'.repeat(levels)}) { id } }`);
  },
  'unclosed braces': (random) => query('{ claims '.repeat(count(random, 3_000))),
  'many aliases': (random) => query(`{ ${repeat(count(random, 2_000), (n) => `a${n}: stats { version }`)} }`),
  'one field, many times': (random) =>
    query(`{ claims { nodes { ${'id '.repeat(count(random, 3_000))} } } }`),
  'fields that clash': (random) =>
    query(`{ claims { nodes { ${repeat(count(random, 600), (n) => (n % 2 ? 'a: id' : 'a: text'))} } } }`),
  'a circle of fragments': (random) => {
    const last = count(random, 200);
    const circle = repeat(
      last + 1,
      (n) => `fragment F${n} on Claim { partOf { ...F${n === last ? 0 : n + 1} } }`,
    );
    return query(`{ claims { nodes { ...F0 } } } ${circle}`);
  },
  'fragments that double': (random) => {
    const last = count(random, 60);
    const chain = repeat(last, (n) => `fragment F${n} on Claim { ...F${n + 1} partOf { ...F${n + 1} } }`);
    return query(`{ claims { nodes { ...F0 } } } ${chain} fragment F${last} on Claim { id }`);
  },
  'a long string': (random) => {
    const text = pick(random, ['x', 'é', '\\"', '😀', '\\u0000']).repeat(count(random, 300_000));
    return query(`{ node(id: "${text}") { id } }`);
  },
  'a long variable': (random) => ({
    query: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: { id: pick(random, STRINGS).repeat(count(random, 10_000)).slice(0, 400_000) },
  }),
  directives: (random) => {
    const directive = pick(random, [
      '@skip(if: true)',
      '@include(if: false)',
      '@defer',
      '@stream',
      '@nothing',
      '@skip',
    ]);
    return query(`{ stats { version ${repeat(count(random, 400), () => directive)} } }`);
  },
  introspection: (random) =>
    query(
      `{ __schema { types ${'{ fields { type '.repeat(count(random, 30))}{ name }${' } }'.repeat(30)} } }`,
    ),
  'another operation': (random) => ({
    query: pick(random, [
      'mutation { load }',
      'subscription { stats { version } }',
      'query A { stats { version } } query B { stats { version } }',
      'fragment F on Claim { id }',
      'type Query { x: Int }',
      '',
      '#',
    ]),
    operationName: pick(random, ['A', 'C', '', 'x'.repeat(100_000), 7, null, {}, '__proto__']),
  }),
  'a batch': (random) => Array.from({ length: count(random, 50) }, () => randomOperation(random, 2)),
  'no query': (random) =>
    pick(random, [null, 7, 'x', {}, [], { query: null }, { query: {} }, { query: ['{a}'] }]),
  'surplus keys': (random) => ({
    ...randomOperation(random, 2),
    [pick(random, STRINGS)]: 1,
    extensions: pick(random, [{}, [], 'x']),
  }),
  'every string': (random) => {
    const text = JSON.stringify(pick(random, STRINGS));
    return query(`{ node(id: ${text}) { id } claims(after: ${text}) { nodes { id } } nodes(ids: [${text}]) { id }
      subgraph(around: [${text}]) { truncated } actor(id: ${text}) { statements(after: ${text}) { nodes { id } } } }`);
  },
};

/** What is wrong with the rest of a request. */
const WRAPPINGS: readonly ((body: string, random: Random) => Partial<HostileRequest>)[] = [
  (body, random) => ({ kind: 'type', headers: { 'content-type': pick(random, TYPES) }, body }),
  (body, random) => ({ kind: 'accept', headers: { ...json, accept: pick(random, ACCEPTED) }, body }),
  (_, random) => ({
    kind: 'no JSON',
    body: pick(random, ['{', 'null', '"x"', '[', '', '{"query":', '\ufeff{}', '1e999']),
  }),
  (body) => ({
    kind: 'broken UTF-8',
    body: Buffer.concat([Buffer.from(body.slice(0, -2)), Buffer.from([0xff, 0xfe])]),
  }),
  (_, random) => ({
    kind: 'nested JSON',
    body: `{"query":"{a}","variables":${'['.repeat(count(random, 50_000))}`,
  }),
  (body, random) => ({
    kind: 'method',
    method: pick(random, ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']),
    body,
  }),
  (_, random) => ({
    kind: 'GET',
    method: 'GET',
    path: `/graphql?${inAddress(random)}`,
    headers: {},
    body: undefined,
  }),
  (_, random) => ({ kind: 'path', method: 'GET', path: pick(random, PATHS), headers: {}, body: undefined }),
  (body, random) => ({
    kind: 'header',
    headers: { ...json, [pick(random, NAMES)]: pick(random, VALUES) },
    body,
  }),
];

const json = { 'content-type': 'application/json' };
const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'a',
  'application/json; charset=utf-7',
];
const ACCEPTED = [
  'text/html',
  'application/graphql-response+json',
  'text/event-stream',
  'multipart/mixed',
  '*/*',
  'x',
  'image/png',
];
const PATHS = [
  '/',
  '/graphql',
  '/graphql/',
  '/graphql?query',
  '/health',
  '/ready',
  '/x',
  '/graphql/../x',
  '/%',
  '//',
  '/graphql?query=%ff',
];
const NAMES = [
  'x-request-id',
  'origin',
  'authorization',
  'content-encoding',
  'x-forwarded-host',
  'cookie',
  'accept-encoding',
];
const VALUES = ['null', 'Bearer x', 'gzip', 'x'.repeat(5_000), '*', '../..', '"', '$(id)', 'identity;q=0'];

function inAddress(random: Random): string {
  const { query: text, variables } = randomOperation(random, 2);
  const given = pick(random, [JSON.stringify(variables), '{', 'null', '[]', '7']);
  return new URLSearchParams({
    query: text.slice(0, 2_000),
    variables: given.slice(0, 500),
  }).toString();
}

/** A request that is meant well now and then. */
export function randomRequest(random: Random): HostileRequest {
  // Many are valid operations, because what reads does most.
  const kind = random() < 0.4 ? 'valid' : pick(random, Object.keys(BODIES));
  const body = JSON.stringify(BODIES[kind]?.(random));
  const plain: HostileRequest = { kind, method: 'POST', path: '/graphql', headers: json, body };
  if (random() < 0.8) return plain;
  const wrapped = pick(random, WRAPPINGS)(body, random);
  return { ...plain, ...wrapped, kind: `${kind}, ${wrapped.kind}` };
}
