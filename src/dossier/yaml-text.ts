import { type CST, type Document, isMap, isSeq, Lexer, type Pair, Parser, type YAMLMap } from 'yaml';
import { Lines } from './lines.ts';
import { type Child, LocatedText, type Range, type TextNode } from './located.ts';
import { type Problem, problemAt } from './problems.ts';
import {
  collectFlaws,
  composeDocuments,
  type Flaw,
  keyName,
  MAX_SYNTAX_PROBLEMS,
  rangeOf,
  syntaxFlaw,
} from './yaml-composer.ts';
import { YamlRecords } from './yaml-records.ts';

/** Longest YAML text in UTF-16 units. */
const MAX_LENGTH = 6_000_000;
/** Bounds the time: 10,000 statements are about a million. */
const MAX_TOKENS = 1_200_000;
/** Bounds the memory of the syntax tree, some 250 bytes a token; tokens of records do not stay in it. */
const MAX_HELD_TOKENS = 400_000;
/** A dossier nests 7 levels; the composer can abort the process, uncatchably, from about 400. */
const MAX_DEPTH = 32;
/** Longest text of one value in UTF-16 units; each of its lines costs 100 bytes. */
const MAX_SCALAR = 1_000_000;

/**
 * Parses YAML 1.2 (core schema, no aliases), of which JSON is a part; refuses what could exhaust the composer before it runs.
 * @param file named in problems only
 */
export function parseYaml(
  file: string,
  content: string,
): { readonly parsed: LocatedText } | { readonly problems: Problem[] } {
  const flaws: Flaw[] = [];
  const records = new YamlRecords(content, flaws);
  const document = compose(content, records, flaws);
  if (document) {
    const root = new YamlNode(document.contents, [0, 0], records);
    return { parsed: new LocatedText(content, plainValue(document, records), root) };
  }
  const lines = new Lines(content);
  const first = flaws.sort((a, b) => a.offset - b.offset).slice(0, MAX_SYNTAX_PROBLEMS);
  return {
    problems: first.map(({ offset, code, message }) => problemAt(file, lines.at(offset), code, message)),
  };
}

/** The one document of a text in which nothing is wrong; undefined where something is. */
function compose(content: string, records: YamlRecords, flaws: Flaw[]): Document.Parsed | undefined {
  const tokens = tokenize(content, records, flaws);
  if (!tokens) return undefined;
  const [document, second] = composeDocuments(tokens, content.length, flaws);
  if (second) {
    const message = 'A second document begins here; expected one dossier a file.';
    flaws.push(syntaxFlaw(second.range[0], message));
  }
  if (document) collectFlaws(document.contents, flaws);
  if (flaws.length > 0) return undefined;
  if (document?.contents && document.contents.range[1] > document.contents.range[0]) return document;
  flaws.push(syntaxFlaw(0, 'The file is empty; expected a dossier that starts with "demarche: 1".'));
  return undefined;
}

/**
 * The syntax tree, built token by token, so that it is given up before it grows too large or too deep.
 * @returns undefined where enough is known to refuse the text
 */
function tokenize(content: string, records: YamlRecords, flaws: Flaw[]): CST.Token[] | undefined {
  const refuse = (flaw: Flaw): undefined => void flaws.splice(0, flaws.length, flaw);
  if (content.length > MAX_LENGTH)
    return refuse(tooLarge(0, `The file is ${content.length} characters long; at most ${MAX_LENGTH}`));
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [count, faulty, dropped] = [0, 0, 0];
  for (const lexeme of new Lexer().lex(content)) {
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error' || token.type === 'document') faulty += 1;
    }
    if (faulty > MAX_SYNTAX_PROBLEMS) return tokens;
    if (parser.stack.length > MAX_DEPTH) {
      const message = `Nested more than ${MAX_DEPTH} levels deep here; a dossier needs no more than 7.`;
      return refuse({ offset, code: 'TOO_DEEP', message });
    }
    if (lexeme.length > MAX_SCALAR) {
      const message = `A text of ${lexeme.length} characters begins here; expected at most ${MAX_SCALAR}.`;
      return refuse({ offset, code: 'TOO_LARGE', message });
    }
    count += 1;
    dropped += records.compose(parser, count - dropped);
    if (flaws.length >= MAX_SYNTAX_PROBLEMS) return undefined;
    if (count > MAX_TOKENS)
      return refuse(tooLarge(offset, `The file has more than ${MAX_TOKENS} tokens; no more`));
    if (count - dropped > MAX_HELD_TOKENS) {
      const message = `The file has more than ${MAX_HELD_TOKENS} tokens outside of records; no more`;
      return refuse(tooLarge(offset, message));
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function tooLarge(offset: number, amount: string): Flaw {
  const message = `${amount} are read as YAML, or as JSON with a fault. Write JSON Lines (.jsonl).`;
  return { offset, code: 'TOO_LARGE', message };
}

/** The plain values of a document, with those of the records that were composed before it. */
function plainValue(document: Document.Parsed, records: YamlRecords): unknown {
  const value = document.toJS({ maxAliasCount: 0 });
  if (!isMap(document.contents)) return value;
  for (const { key, value: list } of document.contents.items) {
    if (!isSeq(list)) continue;
    const items = value[keyName(key)];
    for (const [index, node] of list.items.entries()) {
      const record = records.valueAt(rangeOf(node)[0]);
      if (record) items[index] = record.value;
    }
  }
  return value;
}

class YamlNode implements TextNode {
  readonly range: Range;

  constructor(
    private readonly node: unknown,
    otherwise: Range,
    private readonly records: YamlRecords,
    /** What to add to the offsets of a node that was parsed by itself. */
    private readonly shift = 0,
  ) {
    const [start, end] = rangeOf(node, [otherwise[0] - shift, otherwise[1] - shift]);
    this.range = [start + shift, end + shift];
  }

  get flow(): boolean {
    return (isMap(this.node) || isSeq(this.node)) && this.node.flow === true;
  }

  child(segment: PropertyKey): Child | undefined {
    const { node } = this;
    if (isSeq(node)) {
      const item = node.items[Number(segment)];
      return item === undefined ? undefined : { node: this.item(item) };
    }
    const pair = isMap(node) ? pairsOf(node).get(String(segment)) : undefined;
    if (!pair) return undefined;
    const key = new YamlNode(pair.key, this.range, this.records, this.shift).range;
    return { key, node: new YamlNode(pair.value, key, this.records, this.shift) };
  }

  private item(node: unknown): YamlNode {
    const record = this.shift === 0 ? this.records.nodeAt(rangeOf(node)[0]) : undefined;
    if (!record) return new YamlNode(node, this.range, this.records, this.shift);
    return new YamlNode(record.node, this.range, this.records, record.shift);
  }
}

const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a mapping by name, kept, because a mapping with many problems is asked for many times. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = PAIRS.get(map) ?? new Map(map.items.map((pair) => [keyName(pair.key), pair]));
  PAIRS.set(map, pairs);
  return pairs;
}
