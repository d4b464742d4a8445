import { fold } from './fold.ts';
import { sha256 } from './spans.ts';

/** Stands where a name stood. */
export const VEIL = '[…]';
/** Stands in an id where a name stood. */
const SOMEBODY = 'somebody';
/** As the format has it. */
const MAX_ID_LENGTH = 128;

/** These scripts put no spaces between words. */
const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;
/** Korean puts none before its particles; but a final consonant would be of the name's last syllable. */
const HANGUL = /\p{Script=Hangul}/u;
const NO_FINAL_CONSONANT = '(?![\\u11a8-\\u11ff])';
/** A pattern that matches nothing. */
const NOWHERE = '(?!)';

/** Letters that are no Latin letter with an accent, as ids spell them. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Somebody of whom nothing is to be left, and how they are recognised. */
export class Forgotten {
  private readonly pattern: RegExp;
  /** The id and the names as parts of ids, the longest first. */
  private readonly slugs: readonly string[];

  /** @param names all names and spellings that sources give */
  constructor(
    readonly id: string,
    readonly names: readonly string[],
  ) {
    const longestFirst = (a: string, b: string) => b.length - a.length;
    // An id of one word, such as `may`, is an ordinary word elsewhere.
    const words = [...(id.includes('-') ? [id] : []), ...names];
    const spellings = words.map((name) => fold(name).text.trim()).filter((each) => each !== '');
    const patterns = [...new Set(spellings)].sort(longestFirst).map(wholeWords);
    // An empty pattern would be found everywhere.
    this.pattern = new RegExp(patterns.join('|') || NOWHERE, 'gu');
    this.slugs = [...new Set([id, ...names.map(slugOf)])].filter((each) => each !== '').sort(longestFirst);
  }

  /** How often a text holds a name, or an id of several words, as whole words, whatever its case and accents. */
  count(text: string): number {
    return [...fold(text).text.matchAll(this.pattern)].length;
  }

  /** A text without the names. */
  veil(text: string): string {
    const folded = fold(text);
    let veiled = '';
    let end = 0;
    for (const { index, 0: match } of folded.text.matchAll(this.pattern)) {
      veiled += text.slice(end, folded.offsets[index]) + VEIL;
      end = folded.offsets[index + match.length] ?? text.length;
    }
    return veiled + text.slice(end);
  }

  /** Whether an id has the id or a name among its words. */
  isIn(id: string): boolean {
    return this.slugs.some((each) => `-${id}-`.includes(`-${each}-`));
  }

  /** Whether an address has the id or a name among its words. */
  isInUrl(url: string): boolean {
    return this.isIn(slug(spell(decoded(url)))) || this.count(decoded(url)) > 0;
  }

  /**
   * An id without the names: the same for the same id, so that sources still agree on it, and unlike any other, which
   * needs a part of the old id's hash.
   */
  rename(id: string): string {
    if (!this.isIn(id)) return id;
    let rest = `-${id}-`;
    for (const each of this.slugs)
      rest = rest.replaceAll(`-${each}-`, `-${SOMEBODY}-`).replaceAll(`-${each}-`, `-${SOMEBODY}-`);
    const ending = endingOf(id);
    return rest.slice(1, -1).slice(0, MAX_ID_LENGTH - ending.length) + ending;
  }
}

/** Whether an id is what `rename` made of another, whoever was forgotten. */
export function isRenamed(id: string, from: string): boolean {
  return id !== from && `-${id}-`.includes(`-${SOMEBODY}-`) && id.endsWith(endingOf(from));
}

function endingOf(id: string): string {
  return `-${sha256(id).slice(0, 8)}`;
}

/** A pattern for a folded name; where letters need spaces around words, none may adjoin. */
function wholeWords(name: string): string {
  const plain = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const [first = '', last = ''] = [[...name].at(0), [...name].at(-1)];
  const before = UNSPACED.test(first) ? '' : '(?<![\\p{L}\\p{N}])';
  return before + plain + endOf(last);
}

function endOf(last: string): string {
  if (UNSPACED.test(last)) return '';
  return HANGUL.test(last) ? NO_FINAL_CONSONANT : '(?![\\p{L}\\p{N}])';
}

/** A name as ids spell it; empty where they cannot, since what is left of a name in Cyrillic may be in any id. */
function slugOf(name: string): string {
  const spelled = spell(name);
  return /[^\P{L}a-z]|[^\P{N}0-9]/u.test(spelled) ? '' : slug(spelled);
}

function spell(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/./gsu, (character) => SPELLED[character] ?? character);
}

function slug(spelled: string): string {
  return spelled
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
