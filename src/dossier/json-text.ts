import { type Child, LocatedText, type Range, type TextNode } from './located.ts';

/** Longest JSON text in UTF-16 units; a larger dossier goes as JSON Lines. */
const MAX_LENGTH = 20_000_000;
/** Bounds the memory of the values: a dossier of 10,000 statements holds some 200,000. */
const MAX_VALUES = 2_000_000;
/** A dossier nests 7 levels. */
const MAX_DEPTH = 32;

const SPACE = /\s*/y;
const SCALAR = /[^\s,\]}]+/y;

/**
 * Parses JSON some ten times faster than as the YAML that it also is.
 * @returns undefined where the text is no JSON, repeats a key or exceeds a limit: the YAML parser tells where and why
 */
export function parseJson(content: string): LocatedText | undefined {
  const start = skipSpace(content, 0);
  if (content[start] !== '{' || content.length > MAX_LENGTH || !isPlain(content)) return undefined;
  const root = new JsonNode(content, [start, content.trimEnd().length]);
  try {
    return new LocatedText(content, JSON.parse(content.slice(start)), root);
  } catch {
    return undefined;
  }
}

/** Whether a text, if it is JSON, keeps to the limits and gives each key of an object once, unescaped. */
function isPlain(content: string): boolean {
  const open: Set<string>[] = [];
  let values = 0;
  for (let at = 0; at < content.length; at += 1) {
    const character = content[at];
    if (character === '{' || character === '[') open.push(new Set());
    else if (character === '}' || character === ']') open.pop();
    else if (character === ',') values += 1;
    else if (character === '"') {
      const end = stringEnd(content, at);
      if (content[skipSpace(content, end)] === ':') {
        const key = content.slice(at, end);
        const keys = open.at(-1);
        if (keys?.has(key) || key.includes('\\')) return false;
        keys?.add(key);
      }
      at = end - 1;
    }
    if (open.length > MAX_DEPTH || values > MAX_VALUES) return false;
  }
  return true;
}

/** A value of a text that is known to be JSON; what it contains is looked up when it is asked for. */
class JsonNode implements TextNode {
  readonly flow = true;
  private children: ReadonlyMap<string, Child> | undefined;

  constructor(
    private readonly content: string,
    readonly range: Range,
  ) {}

  child(segment: PropertyKey): Child | undefined {
    this.children ??= this.read();
    return this.children.get(String(segment));
  }

  private read(): Map<string, Child> {
    const { content, range } = this;
    const children = new Map<string, Child>();
    const bracket = content[range[0]];
    if (bracket !== '{' && bracket !== '[') return children;
    let at = skipSpace(content, range[0] + 1);
    while (at < range[1] - 1) {
      const key: Range | undefined = bracket === '{' ? [at, stringEnd(content, at)] : undefined;
      const start = key ? skipSpace(content, skipSpace(content, key[1]) + 1) : at;
      const end = valueEnd(content, start);
      const node = new JsonNode(content, [start, end]);
      if (key) children.set(JSON.parse(content.slice(...key)), { key, node });
      else children.set(String(children.size), { node });
      at = skipSpace(content, end);
      if (content[at] === ',') at = skipSpace(content, at + 1);
    }
    return children;
  }
}

function valueEnd(content: string, start: number): number {
  if (content[start] === '"') return stringEnd(content, start);
  if (content[start] !== '{' && content[start] !== '[') return matchEnd(SCALAR, content, start);
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const character = content[at];
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === '"') at = stringEnd(content, at) - 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

/** A quotation mark ends a string unless an odd number of backslashes stands before it. */
function stringEnd(content: string, start: number): number {
  for (let end = content.indexOf('"', start + 1); end >= 0; end = content.indexOf('"', end + 1)) {
    let before = end - 1;
    while (content[before] === '\\') before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
  }
  return content.length;
}

function skipSpace(content: string, start: number): number {
  return matchEnd(SPACE, content, start);
}

function matchEnd(pattern: RegExp, content: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(content);
  return Math.max(start, pattern.lastIndex);
}
