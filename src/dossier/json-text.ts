import { type Child, LocatedText, type Range, type TextNode } from './located.ts';

/** Longest JSON text in UTF-16 units; a larger dossier goes as JSON Lines. */
const MAX_LENGTH = 20_000_000;
/** Bounds the memory of the values: a dossier of 10,000 statements holds some 300,000. */
const MAX_VALUES = 1_000_000;
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
  const root = new JsonNode(content, start);
  try {
    return new LocatedText(content, JSON.parse(start === 0 ? content : content.slice(start)), root);
  } catch {
    return undefined;
  }
}

/** Whether a text, if it is JSON, keeps to the limits and gives each key of an object once, unescaped. */
function isPlain(content: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  let values = 0;
  for (let at = 0; at < content.length; at += 1) {
    const character = content[at];
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : undefined);
      values += 1;
    } else if (character === '}' || character === ']') open.pop();
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
  private starts: readonly number[] | ReadonlyMap<string, Starts> | undefined;
  private readonly nodes = new Map<string, JsonNode>();
  private end: number | undefined;

  constructor(
    private readonly content: string,
    private readonly start: number,
  ) {}

  get range(): Range {
    this.end ??= valueEnd(this.content, this.start);
    return [this.start, this.end];
  }

  child(segment: PropertyKey): Child | undefined {
    const name = String(segment);
    const found = this.startsOf(name);
    if (!found) return undefined;
    const node = this.nodes.get(name) ?? new JsonNode(this.content, found.value);
    this.nodes.set(name, node);
    return found.key === undefined
      ? { node }
      : { key: [found.key, stringEnd(this.content, found.key)], node };
  }

  private startsOf(name: string): Starts | undefined {
    this.starts ??= startsWithin(this.content, this.start);
    if ('get' in this.starts) return this.starts.get(name);
    const value = this.starts[Number(name)];
    return value === undefined ? undefined : { value };
  }
}

/** Where a value, and its key if it has one, begins. */
interface Starts {
  readonly key?: number;
  readonly value: number;
}

/** Where the values within a value begin: those of a list in their order, those of a mapping by their keys. */
function startsWithin(content: string, start: number): number[] | Map<string, Starts> {
  const items: number[] = [];
  const pairs = new Map<string, Starts>();
  const inMapping = content[start] === '{';
  if (!inMapping && content[start] !== '[') return items;
  let at = skipSpace(content, start + 1);
  while (content[at] !== '}' && content[at] !== ']') {
    const keyEnd = inMapping ? stringEnd(content, at) : at;
    const value = inMapping ? skipSpace(content, skipSpace(content, keyEnd) + 1) : at;
    if (inMapping) pairs.set(content.slice(at + 1, keyEnd - 1), { key: at, value });
    else items.push(value);
    at = skipSpace(content, valueEnd(content, value));
    if (content[at] === ',') at = skipSpace(content, at + 1);
  }
  return inMapping ? pairs : items;
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
