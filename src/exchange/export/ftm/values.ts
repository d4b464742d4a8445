/** How FollowTheMoney reads the values of a property. */
type Type = 'text' | 'string' | 'name' | 'address' | 'entity';

const TYPES: Readonly<Record<string, Type>> = {
  name: 'name',
  alias: 'name',
  namesMentioned: 'name',
  full: 'address',
  location: 'address',
  summary: 'text',
  description: 'text',
  notes: 'text',
  title: 'string',
  publisher: 'string',
  keywords: 'string',
  classification: 'string',
  role: 'string',
  status: 'string',
  relationship: 'string',
  criteria: 'string',
};
/** In code points. */
const LONGEST: Readonly<Record<Exclude<Type, 'entity'>, number>> = {
  text: 65_000,
  string: 1024,
  name: 384,
  address: 250,
};

const SPACES = /[\u2000-\u200a\u2028\u2029\u0a00\u1680\u202f\u205f\u3000]/gu;
const UNSAFE = /(?![\t\n\r])\p{Control}|[\u200b-\u200f\u061c\u2060-\u2064\u00ad\ufeff]|\p{Surrogate}/gu;
const QUOTED = /^["'](.*)["']$/u;

/** A value as it is written, and all of it in pieces, where the property is too short for it. */
export interface Cleaned {
  readonly kept: string | undefined;
  readonly whole: readonly string[];
}

/**
 * Cleans a value as FollowTheMoney's readers do (`followthemoney.types`, 4.11), so that they read what is written: composed
 * letters, no control and format characters, names in one line and without quotation marks around them.
 */
export function cleanValue(property: string, value: string): Cleaned {
  const type = TYPES[property] ?? 'entity';
  if (type === 'entity') return { kept: value, whole: [] };
  const text = cleanText(value);
  const clean = type === 'name' ? cleanName(text) : type === 'address' ? cleanAddress(text) : text;
  if (clean === '') return { kept: undefined, whole: [] };
  const letters = [...clean];
  if (letters.length <= LONGEST[type]) return { kept: clean, whole: [] };
  if (type === 'text') return { kept: undefined, whole: pieces(letters) };
  return {
    kept: `${letters
      .slice(0, LONGEST[type] - 1)
      .join('')
      .trim()}…`,
    whole: pieces([...text]),
  };
}

function cleanText(value: string): string {
  return value.normalize('NFC').replace(SPACES, ' ').replace(UNSAFE, '').trim();
}

/** Readers take off one pair of quotation marks each time that they clean. */
function cleanName(text: string): string {
  const inner = text.replace(/\s+/g, ' ').trim();
  const bare = inner.replace(QUOTED, '$1');
  return bare === inner ? inner : cleanName(bare);
}

function cleanAddress(text: string): string {
  return text
    .replace(/\r\n|\n|<BR\/>|<BR>|\t|ESQ\.,|ESQ,|;/g, ', ')
    .replace(/,\s?[,.]/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text in pieces that a property of texts takes: surrounding space would be cleaned off, so it goes to nobody. */
function pieces(letters: readonly string[]): string[] {
  const count = Math.ceil(letters.length / LONGEST.text);
  return Array.from({ length: count }, (_, index) =>
    letters
      .slice(index * LONGEST.text, (index + 1) * LONGEST.text)
      .join('')
      .trim(),
  );
}
