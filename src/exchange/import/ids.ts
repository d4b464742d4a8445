import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

/** An id has 128 characters at most; parts of large sources add some. */
const LONGEST = 100;

/**
 * An id for something that a format names: readable, and the same each time. Where a name cannot be told from its letters
 * alone, digits of its hash follow.
 * @param parts such as the format, and the name
 */
export function idOf(...parts: readonly string[]): string {
  const plain = parts.map(plainOf);
  const id = plain.filter((part) => part !== '').join('-');
  const isFaithful = id.length <= LONGEST && parts.every((part, index) => isPlain(part, plain[index] ?? ''));
  if (isFaithful && id !== '') return id;
  // What is cut leaves more to be told apart by the hash.
  const digits = id.length <= LONGEST - 7 ? 6 : 16;
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);
  return [id.slice(0, LONGEST - digits - 1).replace(/-+$/, ''), hash].filter((part) => part !== '').join('-');
}

/**
 * An id for what a format calls by a key, of which case and signs may matter: unlike `idOf`, keys that differ in these have
 * ids that differ. Wikidata's are taken as they are.
 * @param prefix an id
 */
export function keyedId(prefix: string, key: string): string {
  if (/^([a-z0-9]+(-[a-z0-9]+)*|Q[1-9]\d*)$/.test(key)) return idOf(prefix, key);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8);
  const readable = `${prefix}-${plainOf(key)}`.slice(0, LONGEST - 9).replace(/-+$/, '');
  return `${readable}-${hash}`;
}

/** A country's id: all formats that know its ISO 3166-1 alpha-2 code arrive at the same. */
export function countryId(iso2: string): string {
  return `country-${iso2.toLowerCase()}`;
}

/** A claim's id: however it is written, the same words are one claim, in whatever format. */
export function claimId(text: string): string {
  return idOf('claim', essence(text) || text);
}

/** Of alphabets in which words stay the same without them. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Signs that change what a number says, and words for them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])[-\u2212\u2013](?=\p{Sc}?\d)/gu, ' minus '],
  [/\+(?=\p{Sc}?\d)/gu, ' plus '],
  [/[<\u2264](?=\s?\d)/g, ' under '],
  [/[>\u2265](?=\s?\d)/g, ' over '],
  [/(?<=\d\s?)%/g, ' percent '],
  [/(?<=\d\s?)\u2030/g, ' permille '],
  [/\$(?=\s?\d)|(?<=\d\s?)\$/g, ' dollar '],
  [/\u20ac(?=\s?\d)|(?<=\d\s?)\u20ac/g, ' euro '],
  [/\u00a3(?=\s?\d)|(?<=\d\s?)\u00a3/g, ' pound '],
];

/** What two spellings of a text have in common: no case, no accents, no punctuation but the signs of numbers. */
export function essence(text: string): string {
  return SIGNS.reduce((told, [sign, word]) => told.replace(sign, word), text)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ')
    .trim();
}

function plainOf(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Whether case and spaces are all that was lost. */
function isPlain(text: string, plain: string): boolean {
  return (
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, '-') === plain
  );
}
