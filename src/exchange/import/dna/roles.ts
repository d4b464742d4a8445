import type { Tables, VariableRow } from './rows.ts';

/** What entities of a variable are. */
export type Role = 'person' | 'organization' | 'actor' | 'concept';

/** By which names the variables of a statement type are known, in small letters; the first that is there counts. */
const NAMES: Readonly<Record<Role | 'agreement', readonly string[]>> = {
  person: ['person', 'individual', 'speaker', 'politician'],
  organization: ['organization', 'organisation', 'institution', 'party', 'company'],
  actor: ['actor', 'stakeholder', 'group'],
  concept: ['concept', 'claim', 'belief', 'argument', 'frame', 'policy'],
  agreement: ['agreement', 'agree', 'stance', 'qualifier', 'support'],
};
const ROLES: readonly Role[] = ['person', 'organization', 'actor', 'concept'];

/** A type of statements that says who stands how to what. */
export interface StatementType {
  readonly variables: Readonly<Partial<Record<Role, VariableRow>>>;
  readonly agreement: VariableRow | undefined;
  /** Variables that have no place. */
  readonly others: readonly VariableRow[];
}

/** The types of statements that have a concept, and somebody or an agreement; by id. */
export function statementTypes({ types, variables }: Tables): Map<number, StatementType> {
  const found = new Map<number, StatementType>();
  for (const id of types.keys()) {
    const own = variables.filter(({ statementType }) => statementType === id);
    const mapped = ROLES.flatMap((role) => {
      const variable = variableOf(own, NAMES[role], ['short text']);
      return variable ? [[role, variable] as const] : [];
    });
    const agreement = variableOf(own, NAMES.agreement, ['boolean', 'integer']);
    const isMapped = mapped.some(([role]) => role === 'concept') && (mapped.length > 1 || agreement);
    if (!isMapped) continue;
    const taken = new Set([...mapped.map(([, variable]) => variable), agreement]);
    const others = own.filter((variable) => !taken.has(variable));
    found.set(id, { variables: Object.fromEntries(mapped), agreement, others });
  }
  return found;
}

function variableOf(
  variables: readonly VariableRow[],
  names: readonly string[],
  dataTypes: readonly string[],
): VariableRow | undefined {
  const fitting = variables.filter(({ dataType }) => dataTypes.includes(dataType));
  for (const name of names) {
    const found = fitting.find((variable) => variable.name.trim().toLowerCase() === name);
    if (found) return found;
  }
  return undefined;
}
