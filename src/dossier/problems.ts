import type { Location } from './lines.ts';
import { excerpt } from './phrases.ts';

/** Longer than any message, but for names without end. */
const MAX_MESSAGE = 1000;
/** On a terminal, control characters and marks of direction change how the text around them is read. */
const UNPRINTABLE = /[\p{Control}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One thing that is wrong in a dossier, and where. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; a column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Stable, upper case, for programs. */
  readonly code: ProblemCode;
  /** What is wrong and what was expected, with "did you mean" where a name was typed. */
  readonly message: string;
}

/** What kind of thing is wrong. */
export type ProblemCode =
  | 'UNREADABLE'
  | 'SYNTAX'
  | 'TOO_LARGE'
  | 'TOO_DEEP'
  | 'UNKNOWN_KEY'
  | 'MISSING_KEY'
  | 'WRONG_VALUE'
  | 'WRONG_DATE'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_ID'
  | 'WRONG_KIND'
  | 'WRONG_POSITION'
  | 'WRONG_TEXT'
  | 'NOT_ANCHORED'
  | 'MORE_PROBLEMS';

/** A problem whose message, which repeats words of the file, fits on a line of a terminal and holds nothing else. */
export function problemAt(
  file: string,
  { line, column }: Location,
  code: ProblemCode,
  message: string,
): Problem {
  const printable = excerpt(message, MAX_MESSAGE).replace(UNPRINTABLE, escaped);
  return { file, line, column, code, message: printable };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `file:line:column: message`, as editors and terminals make it clickable. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** Reading order: by file, then position. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
