import { Lines, type Location } from './lines.ts';

/** Keys and indices that lead to a value of a dossier. */
export type Path = readonly PropertyKey[];

/** The characters of a value in its file, `[start, end)` in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Parsed input: plain values, and where in the file each of them stands. */
export interface ParsedText {
  readonly value: unknown;
  /** Where the value at a path stands, or its nearest ancestor that exists. */
  locate(path: Path): Location;
  /** Where the key at a path stands. */
  locateKey(path: Path): Location;
}

/** A value as it is written, whatever the notation. */
export interface TextNode {
  readonly range: Range;
  /** Whether brackets and commas hold it together, rather than lines and indentation. */
  readonly flow: boolean;
  child(segment: PropertyKey): Child | undefined;
}

/** A value within another, with the key that leads to it in a mapping. */
export interface Child {
  readonly key?: Range;
  readonly node: TextNode;
}

/** A key and its value as they are written. */
export interface Pair {
  readonly key: Range;
  readonly value: Range;
  readonly flow: boolean;
}

/** One parsed text in which paths lead to ranges. */
export class LocatedText implements ParsedText {
  private readonly lines: Lines;

  constructor(
    content: string,
    readonly value: unknown,
    private readonly root: TextNode,
  ) {
    this.lines = new Lines(content);
  }

  locate(path: Path): Location {
    return this.lines.at(this.walk(path).node.range[0]);
  }

  locateKey(path: Path): Location {
    const { key, node } = this.walk(path);
    return this.lines.at((key ?? node.range)[0]);
  }

  /** The pair at a path; undefined where there is none. */
  pair(path: Path): Pair | undefined {
    const parent = this.walk(path.slice(0, -1));
    const child = parent.complete ? parent.node.child(path.at(-1) ?? '') : undefined;
    return child?.key && { key: child.key, value: child.node.range, flow: parent.node.flow };
  }

  /** Follows a path as far as it goes. */
  private walk(path: Path): Child & { readonly complete: boolean } {
    let at: Child = { node: this.root };
    for (const segment of path) {
      const next = at.node.child(segment);
      if (!next) return { ...at, complete: false };
      at = next;
    }
    return { ...at, complete: true };
  }
}
