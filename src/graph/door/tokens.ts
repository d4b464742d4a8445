/** A part of a Cypher statement that is neither blank nor comment. */
export interface Token {
  /** A word may be a keyword; a name stands in backticks, and is none. */
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'mark';
  /** As written; a name without its backticks. */
  readonly text: string;
}

const PATTERN = new RegExp(
  [
    String.raw`(?<gap>[ \t\r\n]+|//[^\r\n]*|/\*[^]*?\*/)`,
    String.raw`(?<string>'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*")`,
    '`(?<name>(?:[^`]|``)*)`',
    String.raw`(?<number>\d[\p{L}\p{M}\p{N}_]*)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{M}\p{N}_]*)`,
    '(?<mark>[^])',
  ].join('|'),
  'gu',
);

/** Splits a statement as Neo4j does; what has no closing quote is split as if it were none. */
export function* tokensOf(statement: string): Generator<Token> {
  for (const { groups = {} } of statement.matchAll(PATTERN)) {
    for (const kind of ['word', 'name', 'string', 'number', 'mark'] as const) {
      const text = groups[kind];
      if (text !== undefined) yield { kind, text: kind === 'name' ? text.replaceAll('``', '`') : text };
    }
  }
}
