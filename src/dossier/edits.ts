import type { Pair, Range } from './located.ts';

/** Text to put in place of a range of a file. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A key and a value to write. */
export type NewPair = readonly [key: string, value: unknown];

/** Writes pairs in place of one, in the style that it is written in. */
export function replacePair(content: string, pair: Pair, pairs: readonly NewPair[]): Edit {
  return { range: [pair.key[0], valueEnd(content, pair)], text: write(content, pair, pairs) };
}

/** Writes pairs after one, in the style that it is written in. */
export function insertAfter(content: string, pair: Pair, pairs: readonly NewPair[]): Edit {
  const written = write(content, pair, pairs);
  if (isBlockScalar(content, pair)) {
    const end = pair.value[1];
    const text = `${indentOf(content, pair)}${written}${lineBreak(content)}`;
    if (content[end - 1] === '\n') return { range: [end, end], text };
  }
  const end = pair.flow ? valueEnd(content, pair) : lineEnd(content, valueEnd(content, pair));
  return { range: [end, end], text: separator(content, pair) + written };
}

/** Makes the edits, which do not overlap, and leaves all else as it is. */
export function applyEdits(content: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { range, text } of edits.toSorted((a, b) => a.range[0] - b.range[0])) {
    parts.push(content.slice(done, range[0]), text);
    done = range[1];
  }
  return parts.join('') + content.slice(done);
}

function write(content: string, pair: Pair, pairs: readonly NewPair[]): string {
  const quoted = content[pair.key[0]] === '"';
  return pairs
    .map(([key, value]) => {
      const json = JSON.stringify(value).replaceAll(',', ', ');
      return quoted ? `"${key}": ${json}` : `${key}: ${unquoteHashes(json)}`;
    })
    .join(separator(content, pair));
}

/** A hash of digits, and perhaps one e, would be a number in YAML. */
function unquoteHashes(json: string): string {
  return json.replace(/"([0-9a-f]*[a-df][0-9a-f]*)"/g, '$1');
}

/** What stands between two pairs: each on a line of its own where this one is. */
function separator(content: string, pair: Pair): string {
  if (!pair.flow) return lineBreak(content) + indentOf(content, pair);
  const before = beforeKey(content, pair);
  return before.trim() === '' ? `,${lineBreak(content)}${before}` : ', ';
}

function indentOf(content: string, pair: Pair): string {
  return ' '.repeat(beforeKey(content, pair).length);
}

function beforeKey(content: string, { key }: Pair): string {
  return content.slice(content.lastIndexOf('\n', key[0] - 1) + 1, key[0]);
}

function lineBreak(content: string): string {
  return content.includes('\r\n') ? '\r\n' : '\n';
}

/** Ranges of block values include the line breaks that follow. */
function valueEnd(content: string, { key, value }: Pair): number {
  return key[0] + content.slice(key[0], value[1]).trimEnd().length;
}

/** Behind a comment that stands on the same line. */
function lineEnd(content: string, start: number): number {
  const end = content.indexOf('\n', start);
  if (end < 0) return content.length;
  return content[end - 1] === '\r' ? end - 1 : end;
}

function isBlockScalar(content: string, { value }: Pair): boolean {
  return content[value[0]] === '|' || content[value[0]] === '>';
}
