import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
} from 'yaml';
import { Lines } from './lines.ts';
import { type Child, LocatedText, type Range, type TextNode } from './located.ts';
import { type Problem, type ProblemCode, problemAt } from './problems.ts';

/** Longest YAML text in UTF-16 units; many-line strings cost 50 times their length. */
const MAX_LENGTH = 6_000_000;
/** Bounds the memory of the syntax tree, some 250 bytes a token: 10,000 statements are about a million. */
const MAX_TOKENS = 1_200_000;
/** A dossier nests 7 levels; the composer can abort the process, uncatchably, from about 400. */
const MAX_DEPTH = 32;
/** Stops the list of syntax errors of a file that is no YAML at all. */
const MAX_SYNTAX_PROBLEMS = 20;
/** Longest text of one value in UTF-16 units; each of its lines costs 100 bytes. */
const MAX_SCALAR = 1_000_000;

/** What is wrong with a text, and at which offset. */
interface Flaw {
  readonly offset: number;
  readonly code: ProblemCode;
  readonly message: string;
}

/**
 * Parses YAML 1.2 (core schema, no aliases), of which JSON is a part; refuses what could exhaust the composer before it runs.
 * @param file named in problems only
 */
export function parseYaml(
  file: string,
  content: string,
): { readonly parsed: LocatedText } | { readonly problems: Problem[] } {
  const result = compose(content);
  if (!Array.isArray(result)) {
    const root = new YamlNode(result.contents, [0, 0]);
    return { parsed: new LocatedText(content, result.toJS({ maxAliasCount: 0 }), root) };
  }
  const lines = new Lines(content);
  return {
    problems: result.map(({ offset, code, message }) => problemAt(file, lines.at(offset), code, message)),
  };
}

function compose(content: string): Document.Parsed | Flaw[] {
  const tokens = tokenize(content);
  if (!Array.isArray(tokens)) return [tokens];
  const { documents, flaws } = composeDocuments(tokens, content.length);
  const [document, second] = documents;
  if (second)
    flaws.push(flaw(second.range[0], 'A second document begins here; expected one dossier a file.'));
  if (document) collectFlaws(document.contents, flaws);
  if (flaws.length > 0) return flaws.sort((a, b) => a.offset - b.offset).slice(0, MAX_SYNTAX_PROBLEMS);
  if (document?.contents && document.contents.range[1] > document.contents.range[0]) return document;
  return [flaw(0, 'The file is empty; expected a dossier that starts with "demarche: 1".')];
}

/** Composes no more than what is needed to refuse a text: two documents, and as many errors as are listed. */
function composeDocuments(tokens: readonly CST.Token[], length: number) {
  const composer = new Composer({
    prettyErrors: false,
    schema: 'core',
    resolveKnownTags: false,
    // The library's own check takes quadratic time.
    uniqueKeys: false,
  });
  const documents: Document.Parsed[] = [];
  const flaws: Flaw[] = [];
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
  return { documents, flaws };
}

/** The syntax tree, built token by token, so that it is given up before it grows too large or too deep. */
function tokenize(content: string): CST.Token[] | Flaw {
  if (content.length > MAX_LENGTH)
    return tooLarge(`The file is ${content.length} characters long; at most ${MAX_LENGTH}`);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let faulty = 0;
  for (const lexeme of new Lexer().lex(content)) {
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error' || token.type === 'document') faulty += 1;
    }
    // Enough of them is known to refuse the text.
    if (faulty > MAX_SYNTAX_PROBLEMS) return tokens;
    if (parser.stack.length > MAX_DEPTH) {
      const message = `Nested more than ${MAX_DEPTH} levels deep here; a dossier needs no more than 7.`;
      return { offset, code: 'TOO_DEEP', message };
    }
    if (lexeme.length > MAX_SCALAR) {
      const message = `A text of ${lexeme.length} characters begins here; expected at most ${MAX_SCALAR}.`;
      return { offset, code: 'TOO_LARGE', message };
    }
    count += 1;
    if (count > MAX_TOKENS) return tooLarge(`The file has more than ${MAX_TOKENS} tokens; no more`);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function tooLarge(amount: string): Flaw {
  const message = `${amount} are read as YAML, or as JSON with a fault. Write JSON Lines (.jsonl).`;
  return { offset: 0, code: 'TOO_LARGE', message };
}

/** How the library names a place: by its offset, by a range, or by what stands there. */
type Place = number | readonly number[] | { readonly offset: number };

function offsetOf(source: Place): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

function syntaxFlaw(offset: number, message: string): Flaw {
  return flaw(offset, message.endsWith('.') ? message : `${message}.`);
}

function flaw(offset: number, message: string): Flaw {
  return { offset, code: 'SYNTAX', message };
}

/** Aliases and repeated keys, anywhere in a tree whose depth is bounded already. */
function collectFlaws(node: unknown, flaws: Flaw[]): void {
  if (isAlias(node)) {
    flaws.push(flaw(node.range?.[0] ?? 0, 'An alias stands here; a dossier is written without aliases.'));
  } else if (isSeq(node)) {
    for (const item of node.items) collectFlaws(item, flaws);
  } else if (isMap(node)) {
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = keyName(key);
      if (isMap(key) || isSeq(key))
        flaws.push(flaw(rangeOf(key)[0], 'A list or mapping stands here as a key; expected a word.'));
      else if (seen.has(name)) flaws.push(flaw(rangeOf(key)[0], `The key "${name}" is given twice.`));
      seen.add(name);
      collectFlaws(key, flaws);
      collectFlaws(value, flaws);
    }
  }
}

class YamlNode implements TextNode {
  readonly range: Range;

  constructor(
    private readonly node: unknown,
    otherwise: Range,
  ) {
    this.range = rangeOf(node, otherwise);
  }

  get flow(): boolean {
    return (isMap(this.node) || isSeq(this.node)) && this.node.flow === true;
  }

  child(segment: PropertyKey): Child | undefined {
    const { node } = this;
    if (isSeq(node)) {
      const item = node.items[Number(segment)];
      return item === undefined ? undefined : { node: new YamlNode(item, this.range) };
    }
    const pair = isMap(node) ? pairsOf(node).get(String(segment)) : undefined;
    if (!pair) return undefined;
    const key = rangeOf(pair.key, this.range);
    return { key, node: new YamlNode(pair.value, key) };
  }
}

const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a mapping by name, kept, because a mapping with many problems is asked for many times. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = PAIRS.get(map) ?? new Map(map.items.map((pair) => [keyName(pair.key), pair]));
  PAIRS.set(map, pairs);
  return pairs;
}

/** The name that a key has among plain values. */
function keyName(key: unknown): string {
  if (!isScalar(key)) return String(key ?? '');
  return key.value === null ? '' : String(key.value);
}

function rangeOf(node: unknown, otherwise: Range = [0, 0]): Range {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : otherwise;
}
