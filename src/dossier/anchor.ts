import { checkParsed } from './check.ts';
import { type Finding, type Selected, selectRecords } from './findings.ts';
import { locateWords } from './locate.ts';
import { type ParsedText, parseText, type Range } from './parse.ts';
import { isQuotation, PASSAGE_PATTERNS, textFindings } from './passages.ts';
import { compareProblems, type Problem } from './problems.ts';
import { ELLIPSIS, hashesOf, type Span, sha256, spansOf } from './spans.ts';

type RecordAt = Selected<Record<string, unknown>>;

/** A dossier's content with positions filled in, how many records got one, and what could not be placed. */
export interface Anchored {
  readonly content: string;
  readonly placed: number;
  readonly problems: readonly Problem[];
}

/** Text to put in place of a range of the dossier's file. */
interface Edit {
  readonly range: Range;
  readonly text: string;
}

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
  const findings: Finding[] = [];
  const edits: Edit[] = [];

  const [source] = selectRecords(parsed.value, 'source');
  if (source && textFindings(source.value, text).length > 0) {
    return { content, placed: 0, problems: checkParsed(file, parsed, text).problems ?? [] };
  }
  if (source) edits.push(...sourceEdits(parsed, content, source, text));
  const records = PASSAGE_PATTERNS.flatMap((pattern) => selectRecords(parsed.value, pattern));
  let placed = 0;
  for (const record of records) {
    const outcome = place(record, text);
    if (!outcome) continue;
    if ('message' in outcome) findings.push(outcome);
    else {
      const edit = recordEdit(parsed, content, record, outcome, text);
      if (edit) edits.push(edit);
      placed += edit ? 1 : 0;
    }
  }
  const anchored = apply(content, edits);
  return { content: anchored, placed, problems: remaining(file, anchored, text, findings) };
}

/** Spans of a record that has none yet, or whose spans want a hash; undefined where nothing is to be done. */
function place({ value, path }: RecordAt, text: string): Span[] | Finding | undefined {
  const given =
    value.words ??
    (spansOf(value).length === 0 && isQuotation(value) ? value.quote.split(ELLIPSIS) : undefined);
  if (given === undefined) {
    const bare = spansOf(value).length > 0 && hashesOf(value).length === 0 && !isQuotation(value);
    return bare ? spansOf(value) : undefined;
  }
  const spans: Span[] = [];
  for (const words of [given].flat()) {
    const found = locateWords(text, String(words));
    if (typeof found === 'string') {
      return { path: [...path, 'words' in value ? 'words' : 'quote'], code: 'NOT_ANCHORED', message: found };
    }
    spans.push(found);
  }
  return spans;
}

/** `words` gives way to the position; a quotation keeps its place and the position follows it. */
function recordEdit(
  parsed: ParsedText,
  content: string,
  { value, path }: RecordAt,
  spans: readonly Span[],
  text: string,
): Edit | undefined {
  const json = (items: readonly unknown[]) => JSON.stringify(items.length === 1 ? items[0] : items);
  const at = json(spans).replaceAll(',', ', ');
  const hashes = json(spans.map(([start, end]) => sha256(text.slice(start, end))))
    .replaceAll('"', '')
    .replaceAll(',', ', ');
  const known = 'at' in value;
  const pairs = [...(known ? [] : [`at: ${at}`]), ...(isQuotation(value) ? [] : [`sha256: ${hashes}`])];
  if ('words' in value) return pairEdit(parsed, content, [...path, 'words'], pairs, false);
  return pairEdit(parsed, content, [...path, known ? 'at' : 'quote'], pairs, true);
}

function sourceEdits(parsed: ParsedText, content: string, { value, path }: RecordAt, text: string): Edit[] {
  const pairs = [
    ...('sha256' in value ? [] : [`sha256: ${sha256(text)}`]),
    ...('length' in value ? [] : [`length: ${text.length}`]),
  ];
  const edit = pairs.length > 0 && pairEdit(parsed, content, [...path, 'id'], pairs, true);
  return edit ? [edit] : [];
}

/** Writes pairs in place of the pair at a path, or after it, in the file's own style. */
function pairEdit(
  parsed: ParsedText,
  content: string,
  path: readonly PropertyKey[],
  pairs: readonly string[],
  keep: boolean,
): Edit | undefined {
  const place = parsed.pair(path);
  if (!place || pairs.length === 0) return undefined;
  const json = content.startsWith('"', place.whole[0]);
  const written = json ? pairs.map(jsonPair) : pairs;
  const start = place.whole[0];
  const end = place.whole[0] + content.slice(...place.whole).trimEnd().length;
  const indent = ' '.repeat(start - (content.lastIndexOf('\n', start - 1) + 1));
  const separator = place.flow ? ', ' : `\n${indent}`;
  const text = written.join(separator);
  return keep ? { range: [end, end], text: separator + text } : { range: [start, end], text };
}

function jsonPair(pair: string): string {
  return pair.replace(/^(\w+): /, '"$1": ').replace(/[0-9a-f]{64}/g, '"$&"');
}

function apply(content: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let result = '';
  let done = 0;
  for (const { range, text } of ordered) {
    result += content.slice(done, range[0]) + text;
    done = range[1];
  }
  return result + content.slice(done);
}

/** What is wrong with the file as it is now; where words could not be placed, why. */
function remaining(
  file: string,
  anchored: string,
  text: string,
  findings: readonly Finding[],
): readonly Problem[] {
  const after = parseText(file, anchored);
  if ('problems' in after) return after.problems;
  const unplaced = findings.map(({ path, code, message }) => ({
    file,
    ...after.parsed.locate(path),
    code,
    message,
  }));
  const others = (checkParsed(file, after.parsed, text).problems ?? []).filter(
    (each) => each.code !== 'NOT_ANCHORED',
  );
  return [...unplaced, ...others].sort(compareProblems);
}
