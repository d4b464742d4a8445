/** At most so many words of a text are looked for. */
const MOST_WORDS = 10;

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
/** French writes these before a vowel and an apostrophe, and the index keeps both as one word. */
const ELIDED = ['l', 'd', 'qu', 's', 'n', 'j', 'm', 't', 'c'];
const ELISION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ELIDED.join('|')}|jusqu|lorsqu|puisqu)['’ʼ](?=\\p{L})`,
  'giu',
);
/** Scripts without spaces between words, of which the index has each character by itself. */
const SINGLE = /\p{Script=Han}|\p{Script=Hiragana}/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/**
 * The words of what somebody looks for, as the index has them: small, Latin letters without accents, others as they are.
 * They hold letters, digits and marks only, and so nothing that the index would take for syntax.
 */
export function searchWords(text: string): string[] {
  const plain = foldLatin(text.replace(ELISION, ''));
  const words = (plain.match(WORDS) ?? []).flatMap((word) => word.match(SINGLE) ?? [word]);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** A text in small letters, Latin ones without accents. */
export function foldLatin(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mark}+/gu, '$1')
    .normalize('NFC')
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter);
}

/**
 * A query of the full-text indexes for whatever has all words: whole, as beginnings, after an elision, or, of longer
 * words, with a letter wrong, in this order of weight (Lucene's query syntax).
 */
export function wordsQuery(words: readonly string[]): string {
  return words.map((word) => `+(${alternatives(word).join(' ')})`).join(' ');
}

function alternatives(word: string): string[] {
  const beginnings = /^[aeiouyh]/.test(word) ? ELIDED.map((elided) => `${elided}'${word}*`) : [];
  const typos = word.length < 4 ? [] : [`${word}~${word.length < 8 ? 1 : 2}^0.3`];
  return [`${word}^4`, `${word}*^2`, ...beginnings, ...typos];
}

/** A query for whatever has all words in any form; the index takes them down to stems. */
export function stemsQuery(words: readonly string[]): string {
  return words.map((word) => `+${word}`).join(' ');
}
