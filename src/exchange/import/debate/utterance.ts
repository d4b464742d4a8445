import { excerpt } from '../../../dossier/phrases.ts';
import type { Refusal } from '../importer.ts';
import { MOST_CHARACTERS } from '../text-file.ts';
import type { PlacedLine } from './lines.ts';
import { isRemark } from './speakers.ts';

/** Columns of a transcript. */
export const COLUMNS = ['line number', 'speaker', 'text', 'claim number', 'normalised claim', 'verdict'];
/** Longest text of an utterance: that of a dossier. */
const LONGEST = 1_000_000;
const CONTROL = /[\p{Surrogate}\p{Control}]/u;

/** A cell, and where it stands: `[start, end)` in UTF-16 units of the text. */
export interface PlacedCell {
  readonly text: string;
  readonly at: [start: number, end: number];
}

/** A line of a transcript in which somebody says something. */
export interface Utterance {
  readonly number: number;
  readonly speaker: PlacedCell;
  readonly words: PlacedCell;
  readonly claim?: PlacedCell | undefined;
  readonly verdict?: PlacedCell | undefined;
  /** What of the line has no place. */
  readonly left: readonly string[];
}

/** What a fact-checker's verdict says about a claim. */
export const STANCES: Readonly<Record<string, 'SUPPORTS' | 'QUALIFIES' | 'DISPUTES'>> = {
  TRUE: 'SUPPORTS',
  'HALF-TRUE': 'QUALIFIES',
  FALSE: 'DISPUTES',
};

/** The utterance of a line, or why it is none. */
export function utteranceOf(line: PlacedLine): Utterance | { readonly refused: Refusal } {
  if (line.isCut) return refused('TOO_LARGE', `It holds more than ${MOST_CHARACTERS} characters.`);
  const cells = cellsOf(line);
  const [number, speaker, words, claimNumber, claim, verdict] = cells;
  if (
    !number ||
    !speaker ||
    !words ||
    !claimNumber ||
    !claim ||
    !verdict ||
    cells.length !== COLUMNS.length
  ) {
    const reason = `It has ${cells.length} columns; expected ${COLUMNS.length}, with tabs between them: ${COLUMNS.join(', ')}.`;
    return refused('WRONG_COLUMNS', reason);
  }
  if (!/^\d{1,9}$/.test(number.text)) {
    return refused('WRONG_NUMBER', `"${excerpt(number.text)}" is no line number.`);
  }
  const wrong = wrongWords(speaker.text, words.text) ?? wrongVerdict(verdict.text);
  if (wrong) return { refused: wrong };
  if (CONTROL.test(line.text.replaceAll('\t', ''))) {
    return refused('WRONG_TEXT', 'It holds a control character; expected text.');
  }
  const isRated = !isAbsent(claim.text);
  const lonely = (cell: PlacedCell, what: string) => (isRated || isAbsent(cell.text) ? [] : [what]);
  return {
    number: Number(number.text),
    speaker,
    words,
    claim: isRated ? claim : undefined,
    verdict: isAbsent(verdict.text) ? undefined : verdict,
    left: [
      ...lonely(claimNumber, 'claim number without a claim'),
      ...lonely(verdict, 'verdict without a claim'),
    ],
  };
}

function wrongWords(speaker: string, words: string): Refusal | undefined {
  if (isAbsent(words)) return { code: 'NO_TEXT', reason: 'Nothing is said in it.' };
  if (isRemark(speaker, words)) {
    const reason = `"${excerpt(words)}" is the transcript's remark; nobody says it.`;
    return { code: 'NOT_SPEECH', reason };
  }
  if (isAbsent(speaker)) return { code: 'NO_SPEAKER', reason: 'It does not say who speaks.' };
  if (words.length <= LONGEST) return undefined;
  return { code: 'TOO_LARGE', reason: `It holds ${words.length} characters; at most ${LONGEST} are read.` };
}

function wrongVerdict(verdict: string): Refusal | undefined {
  if (isAbsent(verdict) || Object.hasOwn(STANCES, verdict.toUpperCase())) return undefined;
  const expected = Object.keys(STANCES).join(', ');
  const reason = `"${excerpt(verdict)}" is no verdict; expected one of ${expected}, or "-".`;
  return { code: 'UNKNOWN_VERDICT', reason };
}

/** The cells of a line without the spaces around them. */
export function cellsOf({ text, start }: Pick<PlacedLine, 'text' | 'start'>): PlacedCell[] {
  let from = start;
  return text.split('\t').map((whole) => {
    const cell = whole.trim();
    const begin = from + whole.length - whole.trimStart().length;
    from += whole.length + 1;
    return { text: cell, at: [begin, begin + cell.length] };
  });
}

function isAbsent(text: string): boolean {
  return text === '' || text === '-' || text === 'N/A';
}

function refused(code: string, reason: string): { readonly refused: Refusal } {
  return { refused: { code, reason } };
}
