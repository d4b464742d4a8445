import type { StatementType } from './roles.ts';
import type { StatementRow } from './rows.ts';

/** What several coders made of the same words: that the same actors hold the same concept. */
export interface DoubleCoding {
  /** The statement that was coded first: it stands for all of them. */
  readonly first: StatementRow;
  /** Whether some say that it agrees, and others not. */
  readonly isContested: boolean;
}

/** Statements of a document that were coded twice, as reliability is tested, by the ids of all of them. */
export function doubleCodings(
  statements: readonly StatementRow[],
  types: ReadonlyMap<number, StatementType>,
): ReadonlyMap<number, DoubleCoding> {
  const alike = new Map<string, StatementRow[]>();
  for (const statement of statements) {
    const type = types.get(statement.type);
    if (!type) continue;
    const key = keyOf(statement, type);
    alike.set(key, [...(alike.get(key) ?? []), statement]);
  }
  const found = new Map<number, DoubleCoding>();
  for (const all of alike.values()) {
    const [first] = all;
    if (!first || new Set(all.map(({ coder }) => coder)).size < 2) continue;
    const agreement = types.get(first.type)?.agreement?.id;
    const sides = new Set(all.map(({ values }) => values.find(([variable]) => variable === agreement)?.[1]));
    for (const { id } of all) found.set(id, { first, isContested: sides.size > 1 });
  }
  return found;
}

function keyOf({ type, start, stop, values }: StatementRow, { variables }: StatementType): string {
  const known = new Map(values);
  const entities = Object.values(variables).map(({ id }) => known.get(id) ?? null);
  return JSON.stringify([type, start, stop, ...entities]);
}
