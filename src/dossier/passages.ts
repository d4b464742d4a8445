import { type Finding, isRecord, type Selected, selectRecords } from './findings.ts';
import { ELLIPSIS, hashesOf, type Span, sha256, spansOf } from './spans.ts';

type RecordAt = Selected<Record<string, unknown>>;

/** Every kind of record that may say where in the text it stands. */
export const PASSAGE_PATTERNS = [
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
] as const;

/**
 * Positions and hashes that cannot be right, and, when the text is at hand, those that are not.
 * @param text the source's text, decoded from UTF-8 and otherwise as it is
 */
export function passageFindings(dossier: unknown, text?: string): Finding[] {
  const [source] = selectRecords(dossier, 'source');
  const foreign = text === undefined ? [] : textFindings(source?.value ?? {}, text);
  const usable = foreign.length === 0 ? text : undefined;
  const length = usable?.length ?? source?.value.length;
  const records = PASSAGE_PATTERNS.flatMap((pattern) => selectRecords(dossier, pattern));
  return [
    ...foreign,
    ...records.flatMap((record) => recordFindings(record, Number(length ?? Infinity), usable)),
  ];
}

/** Whether this is the text that the dossier speaks of. */
export function textFindings(source: Record<string, unknown>, text: string): Finding[] {
  const found = sha256(text);
  if (typeof source.sha256 === 'string' && source.sha256 !== found) {
    const message = `This is another text: its SHA-256 is ${found}, the dossier expects ${source.sha256}.`;
    return [{ path: ['source', 'sha256'], code: 'WRONG_TEXT', message }];
  }
  if (typeof source.length === 'number' && source.length !== text.length) {
    const message = `The text has ${text.length} UTF-16 units, the dossier expects ${source.length}.`;
    return [{ path: ['source', 'length'], code: 'WRONG_TEXT', message }];
  }
  return [];
}

function recordFindings(record: RecordAt, length: number, text: string | undefined): Finding[] {
  const { value, path } = record;
  if ('words' in value) {
    const message = 'These words have no position yet; run `demarche anchor` with the text.';
    return [{ path: [...path, 'words'], atKey: true, code: 'NOT_ANCHORED', message }];
  }
  const spans = spansOf(value);
  if (spans.length === 0) return unplaced(record);
  const misplaced = spans.flatMap((span) => spanFinding(span, length) ?? []);
  if (misplaced.length > 0) return misplaced.map((message) => at(path, message));
  return [...hashFindings(record, spans, text), ...quoteFindings(record, spans, text)];
}

function unplaced({ value, path }: RecordAt): Finding[] {
  if ('sha256' in value) {
    return [
      {
        path: [...path, 'sha256'],
        atKey: true,
        code: 'WRONG_POSITION',
        message: 'A hash without "at": of which words?',
      },
    ];
  }
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

function hashFindings(
  { value, path }: RecordAt,
  spans: readonly Span[],
  text: string | undefined,
): Finding[] {
  const hashes = hashesOf(value);
  if (hashes.length === 0) return [];
  const where = [...path, 'sha256'];
  if (hashes.length !== spans.length) {
    const message = `${hashes.length} hashes for ${spans.length} spans; expected one a span.`;
    return [{ path: where, code: 'WRONG_POSITION', message }];
  }
  if (text === undefined) return [];
  return spans.flatMap(([start, end], index) => {
    const found = sha256(text.slice(start, end));
    if (found === hashes[index]) return [];
    const message = `Other words stand at [${start}, ${end}]: "${excerpt(text, start, end)}" has SHA-256 ${found}.`;
    return [{ path: where, code: 'WRONG_POSITION' as const, message }];
  });
}

function quoteFindings(
  { value, path }: RecordAt,
  spans: readonly Span[],
  text: string | undefined,
): Finding[] {
  const { quote } = value;
  if (typeof quote !== 'string') return [];
  const pieces = spans.length === 1 ? [quote] : quote.split(ELLIPSIS);
  if (pieces.length !== spans.length) {
    return [
      at(
        path,
        `${spans.length} spans, but the quotation has ${pieces.length} parts joined by "${ELLIPSIS.trim()}".`,
      ),
    ];
  }
  const hashes = hashesOf(value);
  return spans.flatMap(([start, end], index) => {
    const piece = pieces[index] ?? '';
    if (end - start !== piece.length) {
      return [
        at(
          path,
          `The span [${start}, ${end}] holds ${end - start} UTF-16 units, the quotation ${piece.length}.`,
        ),
      ];
    }
    if (text !== undefined && text.slice(start, end) !== piece) {
      return [
        at(path, `The quotation is not at [${start}, ${end}], where "${excerpt(text, start, end)}" stands.`),
      ];
    }
    if (hashes.length === spans.length && hashes[index] !== sha256(piece)) {
      const message = `The hash is not the quotation's, which is ${sha256(piece)}.`;
      return [{ path: [...path, 'sha256'], code: 'WRONG_POSITION' as const, message }];
    }
    return [];
  });
}

function excerpt(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + 60));
  return end - start > 60 ? `${words}…` : words;
}

function at(path: Finding['path'], message: string): Finding {
  return { path: [...path, 'at'], code: 'WRONG_POSITION', message };
}

/** Whether a record is a statement whose exact words are given. */
export function isQuotation(record: unknown): record is { quote: string } {
  return isRecord(record) && typeof record.quote === 'string';
}
