import type { Stance } from '../../../dossier/vocabulary.ts';
import { essence } from '../ids.ts';
import { EMPHASES, type Meaning, NEGATIONS, WORDS } from './rating-words.ts';

/** What a review says of a claim; none where its rating is known to be neither. */
export type Verdict = Extract<Stance, 'SUPPORTS' | 'DISPUTES' | 'QUALIFIES'> | 'NONE';

/** Longer ones are sentences on the matter. */
const MOST_CHARACTERS = 120;
/** No words that belong together stand on both sides of these: "No: true" is not "no true". */
const BETWEEN = /[,;:.!()[\]/|–—…،؛、。，；：！（）]|\s-\s/u;
const QUESTION = /[?？؟]/u;
/** These say something where nothing stands beside them: "confirmed", but "confirmed hoax". */
const ALONE: ReadonlyMap<string, Verdict> = new Map([
  ['verified', 'SUPPORTS'],
  ['confirmed', 'SUPPORTS'],
]);

/** What a rating in words says; undefined unless one language knows all its words, and no other reads them otherwise. */
export function verdictOfWords(rating: string): Verdict | undefined {
  if (rating.length > MOST_CHARACTERS || QUESTION.test(rating)) return undefined;
  const parts = rating.split(BETWEEN).flatMap((part) => {
    const key = keyOf(part);
    return key === '' ? [] : [key.split(' ')];
  });
  const candidates = [...(BY_FIRST_WORD.get(parts[0]?.[0] ?? '') ?? [])];
  const verdicts = new Set(candidates.flatMap((language) => verdictIn(language, parts) ?? []));
  const [verdict = ALONE.get(keyOf(rating)), ...others] = verdicts;
  return others.length === 0 ? verdict : undefined;
}

/** Turkish small letters that have lost their dots are those that have none. */
function keyOf(text: string): string {
  return essence(text).replaceAll('ı', 'i');
}

/** What the words of a language mean, by themselves and together. */
type Language = ReadonlyMap<string, Meaning>;

const LANGUAGES: readonly Language[] = languages();
/** Most languages know nothing that begins with the first word of a rating. */
const BY_FIRST_WORD = new Map<string, Set<Language>>();
let mostWords = 0;
for (const language of LANGUAGES) {
  for (const key of language.keys()) {
    const words = key.split(' ');
    const known = BY_FIRST_WORD.get(words[0] as string) ?? new Set();
    BY_FIRST_WORD.set(words[0] as string, known.add(language));
    mostWords = Math.max(mostWords, words.length);
  }
}

function verdictIn(language: Language, parts: readonly (readonly string[])[]): Verdict | undefined {
  const found = new Set<Meaning>();
  for (const words of parts) {
    for (let at = 0; at < words.length; ) {
      const [meaning, length] = meaningAt(words, at, language);
      if (meaning === undefined) return undefined;
      found.add(meaning);
      at += length;
    }
  }
  return together(found);
}

/** What the most words mean together that begin there. */
function meaningAt(
  words: readonly string[],
  at: number,
  language: Language,
): [meaning: Meaning | undefined, length: number] {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
    const meaning = language.get(words.slice(at, at + length).join(' '));
    if (meaning !== undefined) return [meaning, length];
  }
  return [undefined, 0];
}

/** "Partly true", "true and false", "true but misleading", "false and misleading", "mostly unproven". */
function together(found: ReadonlySet<Meaning>): Verdict | undefined {
  const verdict = (['DISPUTES', 'QUALIFIES', 'NONE', 'SUPPORTS'] as const).find((each) => found.has(each));
  if (verdict === undefined || verdict === 'NONE') return verdict;
  const isBoth = found.has('DISPUTES') && found.has('SUPPORTS');
  return isBoth || found.has('HEDGE') ? 'QUALIFIES' : verdict;
}

function languages(): Language[] {
  const meanings = Object.entries(WORDS).map(
    ([meaning, lines]) => [meaning as Meaning, read(lines)] as const,
  );
  const [negations, emphases] = [read(NEGATIONS), read(EMPHASES)];
  const all = new Set(meanings.flatMap(([, words]) => [...words.keys()]));
  all.delete('any');
  return [...all].map((name) => {
    const language = new Map<string, Meaning>();
    const say = (patterns: readonly string[] = [], words: readonly string[], meaning: Meaning) => {
      for (const pattern of patterns) {
        for (const word of words) language.set(keyOf(pattern.replace('~', word)), meaning);
      }
    };
    for (const [meaning, byName] of meanings) {
      const words = [...(byName.get('any') ?? []), ...(byName.get(name) ?? [])];
      say(['~'], words, meaning);
      if (meaning === 'SUPPORTS') say(negations.get(name), words, 'DISPUTES');
      if (meaning === 'SUPPORTS' || meaning === 'DISPUTES') say(emphases.get(name), words, meaning);
    }
    return language;
  });
}

/** The words of each line, by the language that stands before them. */
function read(lines: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [name = '', list = ''] = line.split(':').map((each) => each.trim());
    words.set(name, [...(words.get(name) ?? []), ...list.split(';').map((each) => each.trim())]);
  }
  return words;
}

/** What a rating says that is a number of a scale: its ends are true and false, whatever lies between is neither. */
export function verdictOfNumber(value: number, worst: number, best: number): Verdict | undefined {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  if (!(low < high) || value < low || value > high) return undefined;
  if (value === worst) return 'DISPUTES';
  return value === best ? 'SUPPORTS' : 'QUALIFIES';
}
