/** Rows of a DNA file, as far as they matter. An empty text is not coded. */

export interface VariableRow {
  readonly id: number;
  readonly name: string;
  /** In small letters: boolean, integer, short text or long text. */
  readonly dataType: string;
  readonly statementType: number;
  /** The least and the greatest integer that it is given anywhere. */
  readonly range?: readonly [least: number, greatest: number] | undefined;
}

export interface EntityRow {
  readonly id: number;
  readonly variable: number;
  readonly value: string;
  readonly childOf: number;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

export interface DocumentRow {
  readonly id: number;
  readonly title: string;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly notes: string;
  readonly type: string;
  /** Seconds since 1970, UTC. */
  readonly date: number | null;
}

export interface StatementRow {
  readonly id: number;
  readonly type: number;
  readonly start: number;
  readonly stop: number;
  /** Name of who coded it. */
  readonly coder: string;
  /** An integer, the id of an entity, or of a long text 1. */
  readonly values: readonly (readonly [variable: number, value: number])[];
}

/** What is read once. */
export interface Tables {
  readonly types: ReadonlyMap<number, string>;
  readonly variables: readonly VariableRow[];
  readonly entities: readonly EntityRow[];
  readonly documents: readonly DocumentRow[];
}

/** What was coded in a document. */
export interface Coded {
  /** Undefined for statements whose document is not there. */
  readonly document: number | undefined;
  /** Undefined where nothing is coded in it, and where it is too long. */
  readonly text: string | undefined;
  readonly statements: readonly StatementRow[];
}
