import { pick, type Random } from './mutants.ts';

/** Texts that some program, somewhere, took for something else. */
export const TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    'a\0b',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\u2028',
    '\u202e',
    '\x1b[31m',
    '\u0007',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
    'length',
    'null',
    'true',
    '~',
  ],
  ...[
    '9999-99-99',
    '2025-02-30',
    '0000-00-00',
    '2025-12-02/2025-01-01',
    '../..',
    '/',
    '-9999',
    'Y-17E7',
    '2025-W01',
    '20XX-X2-XX?',
  ],
  ...[
    'x'.repeat(129),
    'x'.repeat(100_000),
    'é'.repeat(5_000),
    'a-'.repeat(64),
    '🂡'.repeat(300),
    'at-1-2',
    '1-2',
  ],
  ...[
    '*a',
    '&a',
    '<<',
    '!!js/function',
    '%',
    '@',
    '`',
    '- a',
    '? a',
    ': ',
    '#',
    '{{}}',
    '$x',
    '[[',
    ']]',
    '[[]]',
    '[…]',
  ],
  ...[
    'javascript:alert(1)',
    'http://',
    'https://[',
    'file:///etc/hosts',
    'Q0',
    'Q7747',
    'en-',
    'FR',
    '../../x',
    "'; MATCH (n)",
  ],
];

const NUMBERS = [0, -0, 1, -1, 0.5, 1e21, 1e308, -1e308, 2 ** 53, 2 ** 31, 5e-324, 90.1];

const OTHERS: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => false,
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => [[0, 1], [1]],
  () => [5, 4],
  () => [0, Number.MAX_SAFE_INTEGER],
  () => JSON.parse('{"__proto__": {"polluted": true}}'),
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => nested(40, (inner) => [inner]),
  () => nested(40, (inner) => ({ inner })),
  () => Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`k${index}`, index])),
  (random) => Array.from({ length: 2_000 }, () => pick(random, NUMBERS)),
];

/** A value that may stand nowhere in a dossier, or only in some places. */
export function randomValue(random: Random): unknown {
  const kind = random();
  if (kind < 0.4) return pick(random, TEXTS);
  return kind < 0.6 ? pick(random, NUMBERS) : pick(random, OTHERS)(random);
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  return depth === 0 ? 'x' : wrap(nested(depth - 1, wrap));
}
