import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';
import type { Problem, ProblemCode } from './problems.ts';

/** Longest YAML or JSON text in UTF-16 units; a larger dossier goes as JSON Lines. */
const MAX_LENGTH = 20_000_000;
/** A dossier nests 7 levels; the composer can abort the process from about 400. */
const MAX_DEPTH = 32;
/** Stops the list of syntax errors of a file that is no YAML at all. */
const MAX_SYNTAX_PROBLEMS = 20;

export type Path = readonly PropertyKey[];

export interface Location {
  readonly line: number;
  readonly column: number;
}

/** The characters of a value in its file, `[start, end)` in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A parsed text: plain values, and where in the text each of them stands. */
export interface ParsedText {
  readonly value: unknown;
  /** Where the value at a path stands, or its nearest ancestor that exists. */
  locate(path: Path): Location;
  /** Where the key at a path stands. */
  locateKey(path: Path): Location;
  /** Range of the whole pair, key to end of value, and of the value alone. */
  pair(path: Path): { readonly whole: Range; readonly value: Range; readonly flow: boolean } | undefined;
}

export type Parsed = { readonly parsed: ParsedText } | { readonly problems: Problem[] };

/**
 * Parses one YAML or JSON text; refuses what could exhaust the parser before it is composed.
 * @param file named in problems only
 */
export function parseText(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const problem = (offset: number, code: ProblemCode, message: string): Problem => ({
    file,
    ...position(lines, offset),
    code,
    message,
  });
  if (text.length > MAX_LENGTH) {
    const message = `The text is ${text.length} characters long; at most ${MAX_LENGTH} are read as YAML or JSON. Use JSON Lines (.jsonl).`;
    return { problems: [problem(0, 'TOO_LARGE', message)] };
  }
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const refused = refuse(tokens);
  if (refused) return { problems: [problem(...refused)] };

  const documents = [
    ...new Composer({ prettyErrors: false, uniqueKeys: true }).compose(tokens, true, text.length),
  ];
  const [document, second] = documents;
  if (!document || document.contents === null) {
    return {
      problems: [
        problem(0, 'SYNTAX', 'The file is empty; expected a dossier that starts with "demarche: 1".'),
      ],
    };
  }
  const errors = documents.flatMap((each) => [...each.errors, ...each.warnings]);
  if (errors.length > 0) {
    return {
      problems: errors
        .slice(0, MAX_SYNTAX_PROBLEMS)
        .map((error) => problem(error.pos[0], 'SYNTAX', `${error.message}.`.replace('..', '.'))),
    };
  }
  if (second) {
    return {
      problems: [
        problem(second.range[0], 'SYNTAX', 'A second document begins here; expected one dossier a file.'),
      ],
    };
  }
  return { parsed: new YamlText(document, lines) };
}

/** Nesting, anchors and aliases are looked for in the tokens, without recursion. */
function refuse(tokens: readonly CST.Token[]): [number, ProblemCode, string] | undefined {
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth } = next;
    if (token.type === 'document') {
      if (token.value) stack.push({ token: token.value, depth });
      continue;
    }
    if (token.type === 'alias') {
      return [
        token.offset,
        'SYNTAX',
        'An alias stands here; a dossier is written without anchors and aliases.',
      ];
    }
    if (!('items' in token)) continue;
    if (depth >= MAX_DEPTH) {
      return [
        token.offset,
        'TOO_DEEP',
        `Nested more than ${MAX_DEPTH} levels deep here; a dossier needs no more than 7.`,
      ];
    }
    for (const item of token.items) {
      for (const child of [item.key, item.value]) if (child) stack.push({ token: child, depth: depth + 1 });
    }
  }
  return undefined;
}

function position(lines: LineCounter, offset: number): Location {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

class YamlText implements ParsedText {
  readonly value: unknown;

  constructor(
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
  ) {
    this.value = document.toJS({ maxAliasCount: 0 });
  }

  locate(path: Path): Location {
    return position(this.lines, this.walk(path).node?.range?.[0] ?? 0);
  }

  locateKey(path: Path): Location {
    const { node, key } = this.walk(path);
    return position(this.lines, (key ?? node)?.range?.[0] ?? 0);
  }

  pair(path: Path): { whole: Range; value: Range; flow: boolean } | undefined {
    const { node, key, flow, complete } = this.walk(path);
    if (!complete || !key?.range || !node?.range) return undefined;
    return {
      whole: [key.range[0], node.range[1]],
      value: [node.range[0], node.range[1]],
      flow,
    };
  }

  /** The deepest node along a path, with the key that led to it. */
  private walk(path: Path): { node: Node | null; key: Node | undefined; flow: boolean; complete: boolean } {
    let node: Node | null = this.document.contents;
    let key: Node | undefined;
    let flow = false;
    for (const segment of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (each) => isScalar(each.key) && String(each.key.value) === String(segment),
        );
        if (!pair) return { node, key, flow, complete: false };
        flow = node.flow === true;
        key = pair.key as Node;
        node = pair.value as Node | null;
      } else if (isSeq(node) && node.items[Number(segment)] !== undefined) {
        key = undefined;
        node = node.items[Number(segment)] as Node;
      } else return { node, key, flow, complete: false };
    }
    return { node, key, flow, complete: true };
  }
}
