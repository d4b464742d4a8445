import { checkParsed } from './check.ts';
import { applyEdits, type Edit, insertAfter, type NewPair, replacePair } from './edits.ts';
import type { Finding } from './findings.ts';
import type { LocatedText } from './located.ts';
import { parseText } from './parse.ts';
import { isQuotation, passageRecords, textFindings } from './passages.ts';
import { compareProblems, type Problem } from './problems.ts';
import { type SelectedRecord, selectRecords, selectStrings } from './select.ts';
import { ELLIPSIS, hashesOf, type Span, sha256, spansOf } from './spans.ts';
import { wordFinder } from './words.ts';

/** A dossier's content with positions filled in, how many records got one, and what is still wrong with it. */
export interface Anchored {
  readonly content: string;
  readonly placed: number;
  readonly problems: readonly Problem[];
}

type Finder = ReturnType<typeof wordFinder>;

/**
 * Fills in positions and hashes from quotations and marked words; every other character of the file stays as it is.
 * @param file named in the problems
 * @param content the dossier, as YAML or JSON
 * @param text the source's text, decoded from UTF-8 and otherwise as it is
 */
export function anchorDossier(file: string, content: string, text: string): Anchored {
  const result = parseText(file, content);
  if ('problems' in result) return { content, placed: 0, problems: result.problems };
  const { parsed } = result;
  const [source] = selectRecords(parsed.value, 'source');
  if (source && textFindings(source.value, text).length > 0) {
    return { content, placed: 0, problems: checkParsed(file, parsed, text).problems ?? [] };
  }
  const find = wordFinder(text);
  const outcomes = passageRecords(parsed.value).map((record) => anchorRecord(record, find, text));
  const placements = outcomes.filter((each): each is Placement => each !== undefined && 'pairs' in each);
  const unplaced = outcomes.filter((each): each is Finding => each !== undefined && 'code' in each);
  const written = [...(source ? [describeText(source, text)] : []), ...placements];
  const anchored = applyEdits(
    content,
    written.flatMap((placement) => editOf(content, parsed, placement)),
  );
  return {
    content: anchored,
    placed: placements.length,
    problems: remaining(file, anchored, text, unplaced),
  };
}

/** Pairs to write at the pair of a record: in its place, or after it. */
interface Placement {
  readonly path: Finding['path'];
  readonly replaces: boolean;
  readonly pairs: readonly NewPair[];
}

/** What to write into a record, why nothing can be written, or undefined where nothing is to be done. */
function anchorRecord(record: SelectedRecord, find: Finder, text: string): Placement | Finding | undefined {
  const { value, path } = record;
  const key = 'words' in value ? 'words' : 'quote';
  if ('at' in value || 'sha256' in value) return key === 'words' ? undefined : hashes(record, text);
  const spans = spansToPlace(value, key, find);
  if (typeof spans === 'string') return { path: [...path, key], code: 'NOT_ANCHORED', message: spans };
  if (spans.length === 0) return undefined;
  const at: NewPair = ['at', oneOrMany(spans)];
  const pairs = isQuotation(value) ? [at] : [at, hashPair(spans, text)];
  return { path: [...path, key], replaces: key === 'words', pairs };
}

/** The spans of the words under a key, none where there are no words; a text says why words cannot be placed. */
function spansToPlace(value: Record<string, unknown>, key: 'words' | 'quote', find: Finder): Span[] | string {
  const spans: Span[] = [];
  for (const words of piecesOf(value, key, find)) {
    const span = find(words);
    if (typeof span === 'string') return span;
    spans.push(span);
  }
  return spans;
}

/** A quotation is taken apart only where the text does not hold it as it is, ellipses included. */
function piecesOf(value: Record<string, unknown>, key: 'words' | 'quote', find: Finder): string[] {
  const given = selectStrings(value, key).map((each) => each.value);
  const [quote] = given;
  if (key === 'words' || quote === undefined || typeof find(quote) !== 'string') return given;
  return quote.split(ELLIPSIS);
}

/** Positions that were written by hand get the hashes of the words that stand there; a quotation needs none. */
function hashes({ value, path }: SelectedRecord, text: string): Placement | undefined {
  const spans = spansOf(value);
  const real = spans.length > 0 && spans.every(([start, end]) => start < end && end <= text.length);
  if (!real || hashesOf(value).length > 0 || isQuotation(value)) return undefined;
  return { path: [...path, 'at'], replaces: false, pairs: [hashPair(spans, text)] };
}

function hashPair(spans: readonly Span[], text: string): NewPair {
  return ['sha256', oneOrMany(spans.map(([start, end]) => sha256(text.slice(start, end))))];
}

function oneOrMany<T>(items: readonly T[]): T | readonly T[] {
  const [first, second] = items;
  return first !== undefined && second === undefined ? first : items;
}

function describeText({ value, path }: SelectedRecord, text: string): Placement {
  const pairs: NewPair[] = [];
  if (!('sha256' in value)) pairs.push(['sha256', sha256(text)]);
  if (!('length' in value)) pairs.push(['length', text.length]);
  return { path: [...path, 'id'], replaces: false, pairs };
}

function editOf(content: string, parsed: LocatedText, { path, replaces, pairs }: Placement): Edit[] {
  const pair = parsed.pair(path);
  if (!pair || pairs.length === 0) return [];
  return [replaces ? replacePair(content, pair, pairs) : insertAfter(content, pair, pairs)];
}

/** What is wrong with the file as it is now; where words could not be placed, why. */
function remaining(
  file: string,
  anchored: string,
  text: string,
  unplaced: readonly Finding[],
): readonly Problem[] {
  const result = parseText(file, anchored);
  if ('problems' in result) return result.problems;
  const { parsed } = result;
  const reasons = unplaced.map(({ path, code, message }) => ({
    file,
    ...parsed.locate(path),
    code,
    message,
  }));
  const others = (checkParsed(file, parsed, text).problems ?? []).filter(
    ({ code }) => code !== 'NOT_ANCHORED',
  );
  return [...reasons, ...others].sort(compareProblems);
}
