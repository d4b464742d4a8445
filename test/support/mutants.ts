import { parse, stringify } from 'yaml';
import { randomValue, TEXTS } from './hostile-values.ts';

/** Numbers from 0 to 1, one after the other. */
export type Random = () => number;

/** A file that was a dossier until something happened to it. */
export interface Mutant {
  /** Its ending is that of its notation. */
  readonly name: string;
  readonly bytes: Buffer;
  /** What happened, in order. */
  readonly changes: readonly string[];
}

type Notation = 'yaml' | 'json' | 'jsonl';
type Dossier = Record<string, unknown>;

/** Makes mutants of a dossier: one to four changes of its values, its lines, its characters or its bytes. */
export function mutator(seedText: string): (random: Random) => Mutant {
  const original: Dossier = parse(seedText);
  const seeds = new Map<Notation, string>([
    ['yaml', seedText],
    ['json', JSON.stringify(original, null, 1)],
    ['jsonl', toLines(original)],
  ]);
  return (random) => {
    const notation = pick(random, [...seeds.keys()]);
    const changes: string[] = [];
    const change = <T>(list: Readonly<Record<string, (from: T, random: Random) => T>>, from: T): T => {
      const name = pick(random, Object.keys(list));
      changes.push(name);
      return list[name]?.(from, random) ?? from;
    };
    let text = seeds.get(notation) ?? '';
    if (random() < 0.5) {
      const dossier = structuredClone(original);
      for (let count = below(random, 2); count >= 0; count -= 1) change(VALUE_CHANGES, dossier);
      text = write(notation, dossier);
    }
    if (changes.length === 0 || random() < 0.2) {
      for (let count = below(random, 3); count >= 0; count -= 1) text = change(TEXT_CHANGES, text);
    }
    const whole = Buffer.from(text);
    const bytes = random() < 0.1 ? change(BYTE_CHANGES, whole) : whole;
    return { name: `mutant.${notation}`, bytes, changes };
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[below(random, from.length)] as T;
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function write(notation: Notation, dossier: Dossier): string {
  if (notation === 'jsonl') return toLines(dossier);
  return notation === 'json' ? JSON.stringify(dossier) : stringify(dossier, { aliasDuplicateObjects: false });
}

/** A line for the version and the source, and one for each record. */
function toLines({ demarche, source, ...sections }: Dossier): string {
  const records = Object.entries(sections).flatMap(([section, list]) =>
    [list].flat().map((record) => ({ [section]: record })),
  );
  return [{ demarche, source }, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
}

type Place = { readonly within: Record<string, unknown>; readonly key: string };

/** A value of a dossier, each depth as likely as the others. */
function somewhere(dossier: Dossier, random: Random): Place {
  let place: Place = { within: dossier, key: pick(random, Object.keys(dossier)) };
  for (let depth = below(random, 6); depth > 0; depth -= 1) {
    const value = place.within[place.key];
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) break;
    place = { within: value as Dossier, key: pick(random, Object.keys(value)) };
  }
  return place;
}

const VALUE_CHANGES: Readonly<Record<string, (dossier: Dossier, random: Random) => Dossier>> = {
  'another value': at(({ within, key }, random) => set(within, key, randomValue(random))),
  'a value of elsewhere': at(({ within, key }, random, dossier) => {
    const other = somewhere(dossier, random);
    set(within, key, structuredClone(other.within[other.key]));
  }),
  'no value': at(({ within, key }) => {
    if (Array.isArray(within)) within.splice(Number(key), 1);
    else delete within[key];
  }),
  'a value twice': at(({ within, key }) => {
    if (Array.isArray(within)) within.push(structuredClone(within[Number(key)]));
    else set(within, `${key}2`, structuredClone(within[key]));
  }),
  'another key': at(({ within, key }, random) => {
    if (Array.isArray(within)) return;
    const value = within[key];
    delete within[key];
    set(within, pick(random, TEXTS).slice(0, 500), value);
  }),
  'a list of it': at(({ within, key }) => set(within, key, [within[key]])),
  'a mapping of it': at(({ within, key }) => set(within, key, { [key]: within[key] })),
  'text of it': at(({ within, key }) => set(within, key, JSON.stringify(within[key]))),
  'the number of it': at(({ within, key }) => set(within, key, Number(within[key]))),
};

function at(change: (place: Place, random: Random, dossier: Dossier) => void) {
  return (dossier: Dossier, random: Random): Dossier => {
    if (Object.keys(dossier).length > 0) change(somewhere(dossier, random), random, dossier);
    return dossier;
  };
}

/** Sets a key of any name: an assignment to `__proto__` would set none. */
function set(within: object, key: string, value: unknown): void {
  Object.defineProperty(within, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Cuts a text at two places and puts the middle together anew. */
function middle(replace: (middle: string, random: Random) => string, longest = 200) {
  return (text: string, random: Random): string => {
    const start = below(random, text.length + 1);
    const end = start + below(random, longest);
    return text.slice(0, start) + replace(text.slice(start, end), random) + text.slice(end);
  };
}

/** Takes a text apart into lines, and lets one to eight of them be replaced. */
function lines(replace: (some: string[], random: Random, all: readonly string[]) => string[]) {
  return (text: string, random: Random): string => {
    const all = text.split('\n');
    const start = below(random, all.length);
    const some = all.slice(start, start + 1 + below(random, 8));
    return all.toSpliced(start, some.length, ...replace(some, random, all)).join('\n');
  };
}

const MARKS = [
  ...[
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ':',
    ': ',
    '- ',
    '? ',
    ',',
    '#',
    ' #',
    '|',
    '>',
    '|+9\n',
    '\\',
    '\t',
    '%',
    '@',
    '`',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '!<tag:x> ',
    '!!binary ',
    '!a!b ',
    '---\n',
    '...\n',
    '\n---\n',
    '\n%YAML 1.1\n---\n',
  ],
  ...[
    '%TAG ! tag:x:\n',
    '\0',
    '\ufeff',
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
    '\u202e',
    '\u2066',
    '\ud800',
    '\udc00',
    '\x1b[2J',
  ],
  ...[
    '\\u0000',
    '\\ud800',
    '\\q',
    '\\x1',
    'null',
    '~',
    '.nan',
    '-.inf',
    '0x7f',
    '0o17',
    '1e999',
    '9'.repeat(400),
  ],
  ...[
    '__proto__: ',
    '"__proto__": {}, ',
    'constructor',
    'toString',
    '[['.repeat(30),
    '{a: '.repeat(40),
    '- '.repeat(50),
  ],
];

const TEXT_CHANGES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'a mark': middle((_, random) => pick(random, MARKS), 2),
  'many marks': middle((_, random) => pick(random, MARKS).repeat(below(random, 300)), 2),
  'another character': middle(
    (_, random) => String.fromCharCode(below(random, random() < 0.5 ? 128 : 65_536)),
    2,
  ),
  'a part gone': middle(() => ''),
  'a part twice': middle((part) => part + part),
  'a part backwards': middle((part) => [...part].reverse().join('')),
  'a part in capitals': middle((part) => part.toUpperCase()),
  'the end gone': (text, random) => text.slice(0, below(random, text.length)),
  'the beginning gone': (text, random) => text.slice(below(random, text.length)),
  'lines twice': lines((some) => [...some, ...some]),
  'lines gone': lines(() => []),
  'lines backwards': lines((some) => some.toReversed()),
  'lines of elsewhere': lines((some, random, all) => {
    const start = below(random, all.length);
    return [...some, ...all.slice(start, start + some.length)];
  }),
  'lines indented': lines((some, random) => some.map((line) => ' '.repeat(1 + below(random, 4)) + line)),
  'lines indented by a tab': lines((some) => some.map((line) => `\t${line}`)),
  'lines outdented': lines((some) => some.map((line) => line.replace(/^ {1,2}/, ''))),
  'lines joined': lines((some) => [some.join(' ')]),
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  twice: (text) => text + text,
};

const BYTE_CHANGES: Readonly<Record<string, (bytes: Buffer, random: Random) => Buffer>> = {
  'another byte': (bytes, random) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[below(random, changed.length)] = below(random, 256);
    return changed;
  },
  'a byte gone': (bytes, random) => {
    const place = below(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + 1)]);
  },
  'a surrogate in UTF-8': (bytes, random) => {
    const place = below(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, place), Buffer.from([0xed, 0xa0, 0x80]), bytes.subarray(place)]);
  },
  'UTF-16': (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le'),
};
