import { InputError } from '../../errors.ts';
import { bounds } from './bounds.ts';
import { isBuiltIn, isReading, readingProcedures } from './procedures.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a statement that reads begins with; `CYPHER`, `EXPLAIN`, `PROFILE`, `USE` and every command begin otherwise. */
const BEGINNINGS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL'];
/** Neo4j reads them before anything else, so that they may hide the end of a string or of a comment. */
const UNICODE_ESCAPE = /\\u/i;
/** Blanks, letters and signs of which everybody says the same; others might part words for Neo4j that look like one. */
const PLAIN = /^[\x20-\x7e]$/;
const NUMBER = /^(\d[\d_]*(e\d*)?|0x[\da-f_]+|0o[0-7_]+)$/i;
/** Some of them end lines, and with them comments, for some. */
const CONTROL = /(?![\t\r\n])[\p{Cc}\u2028\u2029]/u;

/**
 * Refuses by its text what does more than read this graph. Neo4j's plans show it, too, but for what stands in a
 * subquery within an expression, such as `[x IN [1] | COLLECT { LOAD CSV … }]`: its plan is one `Projection`.
 * @throws InputError LIMIT_EXCEEDED, FORBIDDEN
 */
export function checkText(statement: string): void {
  if (statement.length > bounds.statement) {
    throw new InputError(
      'LIMIT_EXCEEDED',
      `statement: ${statement.length} characters are too many; the maximum is ${bounds.statement}.`,
      'Hand long lists over as parameters.',
    );
  }
  if (UNICODE_ESCAPE.test(statement)) {
    throw refused('an escape such as \\u0041', 'Write the character itself, or hand it over as a parameter.');
  }
  if (CONTROL.test(statement)) throw refused('a control character', 'Hand it over as a parameter.');
  const tokens = [...tokensOf(statement)];
  checkBeginning(tokens[0]);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'mark') checkMark(token.text);
    if (token.kind === 'number') checkNumber(token.text);
    if (token.kind === 'word') checkWord(token, tokens, index);
    if (isName(token)) checkFunction(tokens, index);
  }
}

function checkBeginning(first: Token | undefined): void {
  if (BEGINNINGS.some((beginning) => isWord(first, beginning))) return;
  throw refused(
    `a statement that begins with ${first === undefined ? 'nothing' : `"${first.text.slice(0, 40)}"`}`,
    `A statement that reads begins with ${BEGINNINGS.join(', ')}.`,
  );
}

function checkMark(text: string): void {
  if (PLAIN.test(text)) return;
  const point = text.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  throw refused(`the character U+${point} outside of quotes`, 'Put names that need it in backticks.');
}

function checkNumber(text: string): void {
  if (!NUMBER.test(text)) throw refused(`"${text.slice(0, 40)}"`, 'Part numbers and words by a blank.');
}

function checkWord(token: Token, tokens: readonly Token[], index: number): void {
  const next = tokens[index + 1];
  if (isWord(token, 'LOAD') && isWord(next, 'CSV')) throw refused('LOAD CSV', 'Use UNWIND on a parameter.');
  if (isWord(token, 'USE') && isName(next)) {
    throw refused('USE', 'There is one graph. Put a name such as `use` in backticks.');
  }
  if (isWord(token, 'CALL') && isName(next)) checkProcedure(nameFrom(tokens, index + 1).join('.'));
  if (!isWord(token, 'TRANSACTIONS') && !isWord(token, 'TRANSACTION')) return;
  if (['IN', 'CONCURRENT'].some((before) => isWord(tokens[index - 1], before))) {
    throw refused('IN TRANSACTIONS', 'A statement that reads needs one transaction.');
  }
}

/**
 * Refuses a procedure that does more than read this graph.
 * @throws InputError FORBIDDEN
 */
export function checkProcedure(name: string): void {
  if (!isReading(name)) {
    throw refused(`the procedure "${name.slice(0, 100)}"`, `It lets through ${readingProcedures}.`);
  }
}

function checkFunction(tokens: readonly Token[], index: number): void {
  if (tokens[index - 1]?.text === '.' || isWord(tokens[index - 1], 'CALL')) return;
  const name = nameFrom(tokens, index);
  const next = tokens[index + 2 * name.length - 1];
  if (name.length === 1 || next?.kind !== 'mark' || next.text !== '(' || isBuiltIn(name)) return;
  throw refused(
    `the function "${name.join('.').slice(0, 100)}"`,
    "Only Neo4j's own functions are let through.",
  );
}

/** A dotted name from a token on, in its parts. */
function nameFrom(tokens: readonly Token[], index: number): string[] {
  const name = [tokens[index]?.text ?? ''];
  for (let at = index + 1; tokens[at]?.text === '.' && isName(tokens[at + 1]); at += 2) {
    name.push(tokens[at + 1]?.text ?? '');
  }
  return name;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'name';
}

/** Some letters, such as the long s, are others written large. */
function isWord(token: Token | undefined, keyword: string): boolean {
  return token?.kind === 'word' && token.text.normalize('NFKC').toUpperCase() === keyword;
}

/** What the door says of whatever it does not let through. */
export function refused(what: string, hint: string): InputError {
  return new InputError('FORBIDDEN', `The read-only door does not let ${what} through.`, hint);
}
