import { excessKey, type Finding } from './findings.ts';
import { excerpt } from './phrases.ts';
import { isRecord, type SelectedRecord, selectRecords } from './select.ts';
import { ELLIPSIS, hashesOf, type Span, sha256, spansOf } from './spans.ts';

/** Every kind of record that may say where in the text it stands. */
const PATTERNS = [
  'actors.*',
  'places.*',
  'topics.*',
  'relations.*',
  'events.*',
  'events.*.participants.*',
  'events.*.accounts.*',
  'claims.*',
  'statements.*',
  'statements.*.cue',
  'statements.*.source',
];

/** The records that may say where in the text they stand. */
export function passageRecords(dossier: unknown): SelectedRecord[] {
  return PATTERNS.flatMap((pattern) => selectRecords(dossier, pattern));
}

/** Whether a record is a statement whose exact words are given. */
export function isQuotation(record: unknown): record is { quote: string } {
  return isRecord(record) && typeof record.quote === 'string';
}

/**
 * Positions and hashes that cannot be right, and, when the text is at hand, those that are not.
 * @param text the source's text, decoded from UTF-8 and otherwise as it is
 */
export function* passageFindings(dossier: unknown, text?: string): Generator<Finding> {
  const [source] = selectRecords(dossier, 'source');
  const foreign = text === undefined ? [] : textFindings(source?.value ?? {}, text);
  const usable = foreign.length === 0 ? text : undefined;
  const length = usable?.length ?? source?.value.length;
  const end = typeof length === 'number' ? length : Number.POSITIVE_INFINITY;
  yield* foreign;
  for (const record of passageRecords(dossier)) yield* recordFindings(record, end, usable);
}

/** Whether this is the text that the dossier speaks of. */
export function textFindings(source: Record<string, unknown>, text: string): Finding[] {
  const found = sha256(text);
  if (typeof source.sha256 === 'string' && source.sha256 !== found) {
    const message = `This is another text: its SHA-256 is ${found}, the dossier expects ${source.sha256}.`;
    return [{ path: ['source', 'sha256'], code: 'WRONG_TEXT', message }];
  }
  if (typeof source.length === 'number' && source.length !== text.length) {
    const message = `This is another text: it has ${text.length} UTF-16 units, the dossier expects ${source.length}.`;
    return [{ path: ['source', 'length'], code: 'WRONG_TEXT', message }];
  }
  return [];
}

function recordFindings(record: SelectedRecord, end: number, text: string | undefined): Finding[] {
  const { value, path } = record;
  if ('words' in value) return unanchored(record);
  if (!('at' in value)) return unplaced(record);
  const spans = spansOf(value);
  const misplaced = spans.flatMap((span) => spanFinding(span, end) ?? []);
  if (misplaced.length > 0) return misplaced.map((message) => wrongPosition(path, 'at', message));
  return [...hashFindings(record, spans, text), ...quoteFindings(record, spans, text)];
}

function unanchored({ value, path }: SelectedRecord): Finding[] {
  const message = 'These words have no position yet; run `demarche anchor` with the text.';
  const excess = ['at', 'sha256'].filter((key) => key in value);
  return [
    { path: [...path, 'words'], atKey: true, code: 'NOT_ANCHORED', message },
    ...excess.map((key) =>
      excessKey(path, key, `"words" are yet to be placed and have no "${key}": keep one.`),
    ),
  ];
}

function unplaced({ value, path }: SelectedRecord): Finding[] {
  if ('sha256' in value) return [excessKey(path, 'sha256', 'A hash without "at": of which words?')];
  if ('quote' in value && !('id' in value)) {
    const message =
      'The quotation has no position; run `demarche anchor` with the text, or give the statement an "id".';
    return [{ path: [...path, 'quote'], code: 'NOT_ANCHORED', message }];
  }
  return [];
}

function spanFinding([start, end]: Span, length: number): string | undefined {
  if (start > end) return `The span [${start}, ${end}] runs backwards.`;
  if (start === end) return `The span [${start}, ${end}] is empty.`;
  if (end > length) return `The span [${start}, ${end}] reaches beyond the text, which ends at ${length}.`;
  return undefined;
}

function hashFindings({ value, path }: SelectedRecord, spans: readonly Span[], text?: string): Finding[] {
  const hashes = hashesOf(value);
  if (hashes.length === 0 || spans.length === 0) return [];
  if (hashes.length !== spans.length) {
    const message = `${hashes.length} hashes for ${spans.length} spans; expected one a span.`;
    return [wrongPosition(path, 'sha256', message)];
  }
  if (text === undefined) return [];
  return spans.flatMap(([start, end], index) => {
    const found = sha256(text.slice(start, end));
    if (found === hashes[index]) return [];
    const message = `Other words stand at [${start}, ${end}]: "${excerpt(text.slice(start, end))}" has SHA-256 ${found}.`;
    return [wrongPosition(path, 'sha256', message)];
  });
}

function quoteFindings({ value, path }: SelectedRecord, spans: readonly Span[], text?: string): Finding[] {
  if (!isQuotation(value) || spans.length === 0) return [];
  const pieces = spans.length === 1 ? [value.quote] : value.quote.split(ELLIPSIS);
  if (pieces.length !== spans.length) {
    const message = `${spans.length} spans, but the quotation has ${pieces.length} parts joined by "${ELLIPSIS.trim()}".`;
    return [wrongPosition(path, 'at', message)];
  }
  const hashes = hashesOf(value);
  return spans.flatMap((span, index) => {
    const message = pieceFinding(span, pieces[index] ?? '', text);
    if (message) return [wrongPosition(path, 'at', message)];
    const found = sha256(pieces[index] ?? '');
    if (hashes.length !== spans.length || hashes[index] === found || text !== undefined) return [];
    return [wrongPosition(path, 'sha256', `The hash is not the quotation's, which is ${found}.`)];
  });
}

function pieceFinding([start, end]: Span, piece: string, text?: string): string | undefined {
  if (text !== undefined && text.slice(start, end) !== piece) {
    return `The quotation is not at [${start}, ${end}], where "${excerpt(text.slice(start, end))}" stands.`;
  }
  if (end - start === piece.length) return undefined;
  return `The span [${start}, ${end}] holds ${end - start} UTF-16 units, the quotation ${piece.length}.`;
}

function wrongPosition(path: Finding['path'], key: 'at' | 'sha256', message: string): Finding {
  return { path: [...path, key], code: 'WRONG_POSITION', message };
}
