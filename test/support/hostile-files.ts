import type { ProblemCode } from '../../src/dossier/problems.ts';

/** A file made to do harm, and what is said of it first. */
export interface HostileFile {
  /** Its ending says how it is read. */
  readonly file: string;
  readonly holds: string;
  readonly make: () => string | Uint8Array;
  /** Absent where the file is a dossier all the same. */
  readonly code?: ProblemCode;
}

const HEAD = "demarche: 1\nsource: {id: report, title: Report, published: '2025-12-03'}\n";
const JSON_HEAD = '{"demarche":1,"source":{"id":"report","title":"Report","published":"2025-12-03"}';
const TOPIC = `${HEAD}topics:\n- id: peace\n  name: `;

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const keys = (count: number) => many(count, (index) => `"k${index}": 1`);
/** 100 MB but for a few bytes, where a limit might stand. */
const fill = (unit: string) => Buffer.alloc(99_999_999, unit);

type Row = readonly [file: string, holds: string, make: HostileFile['make'], code?: ProblemCode];

const DEEP: readonly Row[] = [
  ['a.yaml', '100,000 brackets', () => `${HEAD}actors: ${'['.repeat(100_000)}`, 'TOO_DEEP'],
  ['a.yaml', '100,000 flow mappings', () => `${HEAD}actors: ${'{a: '.repeat(100_000)}`, 'TOO_DEEP'],
  ['a.yaml', '100,000 dashes', () => '- '.repeat(100_000), 'TOO_DEEP'],
  ['a.yaml', '100,000 question marks', () => '? '.repeat(100_000), 'TOO_DEEP'],
  ['a.yaml', '100,000 colons', () => ': '.repeat(100_000), 'TOO_DEEP'],
  ['a.yaml', '3,000 indentations', () => many(3_000, (i) => `${' '.repeat(i)}a:`).join('\n'), 'TOO_DEEP'],
  ['a.yaml', '400 brackets, all closed', () => `a: ${'['.repeat(400)}${']'.repeat(400)}`, 'TOO_DEEP'],
  ['a.yaml', '31 brackets with an anchor each', () => `${'&a ['.repeat(31)}*a${']'.repeat(31)}`, 'SYNTAX'],
  [
    'a.json',
    '100,000 lists, all closed',
    () => `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'TOO_DEEP',
  ],
  [
    'a.json',
    '100,000 objects, all closed',
    () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    'TOO_DEEP',
  ],
  ['a.jsonl', '100,000 lists', () => `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`, 'TOO_DEEP'],
];

const NAMES: readonly Row[] = [
  [
    'a.yaml',
    'aliases that double 30 times',
    () => `a0: &a0 [x]\n${many(30, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
    'SYNTAX',
  ],
  ['a.yaml', 'an alias of what it stands in', () => 'a: &a [*a]\n', 'SYNTAX'],
  ['a.yaml', '100,000 aliases', () => `a: &a [x]\nb: [${'*a,'.repeat(100_000)}]`, 'SYNTAX'],
  [
    'a.yaml',
    '5,000 merge keys',
    () => `a: &a {b: 1}\n${many(5_000, (i) => `c${i}: {<<: *a}\n`).join('')}`,
    'SYNTAX',
  ],
  ['a.yaml', '100,000 anchors of one value', () => `${'&a '.repeat(100_000)}x`, 'SYNTAX'],
  ['a.yaml', '100,000 tags of one value', () => `${'!a '.repeat(100_000)}x`, 'SYNTAX'],
  ['a.yaml', '100,000 keys', () => HEAD + keys(100_000).join('\n'), 'TOO_LARGE'],
  ['a.yaml', '100,000 keys of a record', () => `${HEAD}topics: [{${keys(100_000)}}]`, 'TOO_LARGE'],
  ['a.yaml', 'one key 50,000 times', () => HEAD + 'a: 1\n'.repeat(50_000), 'SYNTAX'],
  ['a.json', '100,000 keys', () => `${JSON_HEAD},${keys(100_000)}}`, 'UNKNOWN_KEY'],
  ['a.yaml', '50,000 keys', () => HEAD + keys(50_000).join('\n'), 'UNKNOWN_KEY'],
  ['a.json', 'a million keys', () => `${JSON_HEAD},${keys(1_000_000)}}`, 'TOO_LARGE'],
  [
    'a.jsonl',
    '100,000 keys, a line each',
    () =>
      keys(100_000)
        .map((key) => `{${key}}\n`)
        .join(''),
    'MISSING_KEY',
  ],
  ['a.yaml', '__proto__', () => `${HEAD}__proto__: {a: 1}\nconstructor: {prototype: 1}\n`, 'UNKNOWN_KEY'],
  ['a.json', '__proto__', () => `${JSON_HEAD},"__proto__":{"a":1}}`, 'UNKNOWN_KEY'],
  ['a.jsonl', '__proto__', () => `${JSON_HEAD}}\n{"__proto__":{"a":1}}\n`, 'UNKNOWN_KEY'],
];

const CHARACTERS: readonly Row[] = [
  ['a.yaml', 'NUL in a name', () => `${TOPIC}"a\0b"\n`, 'WRONG_VALUE'],
  ['a.yaml', 'a million NULs', () => '\0'.repeat(1_000_000), 'WRONG_VALUE'],
  ['a.yaml', 'a byte order mark', () => `\ufeff${HEAD}`],
  ['a.json', 'a byte order mark', () => `\ufeff${JSON_HEAD}}`],
  ['a.jsonl', 'a byte order mark', () => `\ufeff${JSON_HEAD}}\n`],
  ['a.yaml', '100,000 byte order marks', () => '\ufeff'.repeat(100_000), 'WRONG_VALUE'],
  ['a.yaml', 'a surrogate in an escape', () => `${TOPIC}"\\ud800"\n`, 'WRONG_VALUE'],
  [
    'a.json',
    'a surrogate in an escape',
    () => `${JSON_HEAD},"topics":[{"id":"a","name":"\\ud800"}]}`,
    'WRONG_VALUE',
  ],
  [
    'a.yaml',
    'a surrogate in UTF-8',
    () => Buffer.concat([Buffer.from(TOPIC), Buffer.from([0xed, 0xa0, 0x80])]),
    'UNREADABLE',
  ],
  ['a.yaml', 'UTF-16', () => Buffer.from(`\ufeff${HEAD}`, 'utf16le'), 'UNREADABLE'],
  ['a.yaml', 'CRLF', () => HEAD.replaceAll('\n', '\r\n')],
  ['a.yaml', 'CR', () => HEAD.replaceAll('\n', '\r'), 'SYNTAX'],
  ['a.yaml', '400,000 wrong escapes', () => `a: "${'\\q'.repeat(400_000)}"`, 'SYNTAX'],
  ['a.yaml', 'nothing', () => '', 'SYNTAX'],
];

const LARGE: readonly Row[] = [
  ['a.yaml', '100 MB of one letter', () => fill('x'), 'UNREADABLE'],
  ['a.json', '100 MB of objects in one another', () => fill('{"a":'), 'UNREADABLE'],
  ['a.jsonl', '100 MB in one line', () => fill('x'), 'UNREADABLE'],
  ['a.jsonl', '100 MB of empty lines', () => fill('\n'), 'TOO_LARGE'],
  ['a.jsonl', '100 MB of lines of letters', () => fill('x\n'), 'SYNTAX'],
  ['a.jsonl', '100 MB of objects of one line each', () => fill('{}\n'), 'TOO_LARGE'],
  [
    'a.jsonl',
    '199,000 records without anything',
    () => `${JSON_HEAD}}\n${'{"claims":{}}\n'.repeat(199_000)}`,
    'MISSING_KEY',
  ],
  ['a.yaml', '60 MB that end in Latin-1', () => Buffer.alloc(59_999_999, 'x\nx\xe9', 'latin1'), 'UNREADABLE'],
  ['a.json', '20 MB of backslashes', () => `{"a":"${'\\'.repeat(19_000_000)}`, 'TOO_LARGE'],
  ['a.json', '20 MB of brackets', () => `{"a":${'['.repeat(19_000_000)}`, 'TOO_LARGE'],
  ['a.json', '20 MB of line breaks', () => `{${'\n'.repeat(19_000_000)}"a":1}`, 'MISSING_KEY'],
  ['a.json', '900,000 numbers', () => `${JSON_HEAD},"actors":[${'1,'.repeat(900_000)}1]}`, 'WRONG_VALUE'],
  [
    'a.json',
    '900,000 positions',
    () => `${JSON_HEAD},"topics":[{"at":[${'1,'.repeat(900_000)}1]}]}`,
    'TOO_LARGE',
  ],
  [
    'a.json',
    '400,000 empty objects',
    () => `${JSON_HEAD},"actors":[${'{},'.repeat(400_000)}{}]}`,
    'MISSING_KEY',
  ],
  [
    'a.json',
    'half a million positions',
    () => `${JSON_HEAD},"topics":[{"at":[${'[1,2],'.repeat(500_000)}[1,2]]}]}`,
    'TOO_LARGE',
  ],
  ['a.yaml', 'a million documents', () => '---\n'.repeat(1_000_000), 'SYNTAX'],
  ['a.yaml', '6 million line breaks', () => `${HEAD}${'\n'.repeat(5_900_000)}`, 'TOO_LARGE'],
  ['a.yaml', '3 million comments', () => '#\n'.repeat(2_900_000), 'TOO_LARGE'],
  ['a.yaml', '100,000 directives', () => `${'%YAML 1.2\n'.repeat(100_000)}---\n${HEAD}`],
  ['a.yaml', 'a text of 6 MB', () => `${TOPIC}"${'x'.repeat(5_900_000)}"`, 'TOO_LARGE'],
  ['a.yaml', 'a text of a million lines', () => `${TOPIC}|\n${'    x\n'.repeat(980_000)}`, 'TOO_LARGE'],
  ['a.yaml', 'a number of a million digits', () => `${HEAD}a: ${'9'.repeat(999_999)}`, 'UNKNOWN_KEY'],
  [
    'a.yaml',
    '100,000 records of nothing',
    () => `${HEAD}claims:\n${' - {}\n'.repeat(100_000)}`,
    'MISSING_KEY',
  ],
  ['a.yaml', '100,000 errors', () => `${HEAD}${'a: [\n}: ]\n'.repeat(100_000)}`, 'SYNTAX'],
];

/** Whatever somebody might send who means harm. */
export const HOSTILE_FILES: readonly HostileFile[] = [...DEEP, ...NAMES, ...CHARACTERS, ...LARGE].map(
  ([file, holds, make, code]) => ({ file, holds, make, ...(code && { code }) }),
);
