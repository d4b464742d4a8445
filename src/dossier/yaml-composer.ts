import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Range } from './located.ts';
import type { ProblemCode } from './problems.ts';

/** Stops the list of syntax errors of a file that is no YAML at all. */
export const MAX_SYNTAX_PROBLEMS = 20;

/** What is wrong with a text, and at which offset. */
export interface Flaw {
  readonly offset: number;
  readonly code: ProblemCode;
  readonly message: string;
}

export function syntaxFlaw(offset: number, message: string): Flaw {
  // What an escape repeats of the file may end with a blank, or a full stop, of its own.
  const sentence = message.replace(/^(Invalid escape sequence) (.*)$/s, '$1 "$2"');
  return { offset, code: 'SYNTAX', message: sentence.endsWith('.') ? sentence : `${sentence}.` };
}

/** How the library names a place: by its offset, by a range, or by what stands there. */
type Place = number | readonly number[] | { readonly offset: number };

function offsetOf(source: Place): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

/**
 * Composes no more than what is needed to refuse a text: two documents, and as many errors as are listed.
 * @param flaws where the errors go
 */
export function composeDocuments(
  tokens: readonly CST.Token[],
  length: number,
  flaws: Flaw[],
): Document.Parsed[] {
  const composer = new Composer({
    prettyErrors: false,
    schema: 'core',
    resolveKnownTags: false,
    // The library's own check takes quadratic time.
    uniqueKeys: false,
  });
  const documents: Document.Parsed[] = [];
  const enough = new Error('enough problems are known');
  // The library keeps each error with a stack trace: 2 million wrong escapes took 2 GB.
  // biome-ignore lint/complexity/useLiteralKeys: it has no other way to be told where errors go.
  composer['onError'] = (source: Place, _: unknown, message: string) => {
    // Nor does it stop at the first throw: it catches what a value throws, and hands it in here.
    if (flaws.length >= MAX_SYNTAX_PROBLEMS) throw enough;
    flaws.push(syntaxFlaw(offsetOf(source), message));
  };
  try {
    for (const document of composer.compose(tokens, true, length)) {
      documents.push(document);
      flaws.push(
        ...document.errors
          .slice(0, MAX_SYNTAX_PROBLEMS)
          .map(({ pos, message }) => syntaxFlaw(pos[0], message)),
      );
      if (documents.length > 1) break;
    }
  } catch (error) {
    if (error !== enough) throw error;
  }
  return documents;
}

/** Aliases and repeated keys, anywhere in a tree whose depth is bounded already. */
export function collectFlaws(node: unknown, flaws: Flaw[]): void {
  if (isAlias(node)) {
    flaws.push(
      syntaxFlaw(node.range?.[0] ?? 0, 'An alias stands here; a dossier is written without aliases.'),
    );
  } else if (isSeq(node)) {
    for (const item of node.items) collectFlaws(item, flaws);
  } else if (isMap(node)) {
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = keyName(key);
      if (isMap(key) || isSeq(key))
        flaws.push(syntaxFlaw(rangeOf(key)[0], 'A list or mapping stands here as a key; expected a word.'));
      else if (seen.has(name)) flaws.push(syntaxFlaw(rangeOf(key)[0], `The key "${name}" is given twice.`));
      seen.add(name);
      collectFlaws(key, flaws);
      collectFlaws(value, flaws);
    }
  }
}

/** The name that a key has among plain values. */
export function keyName(key: unknown): string {
  if (!isScalar(key)) return String(key ?? '');
  return key.value === null ? '' : String(key.value);
}

export function rangeOf(node: unknown, otherwise: Range = [0, 0]): Range {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : otherwise;
}
