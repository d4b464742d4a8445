import type { Database } from '../database.ts';
import { type StatementDates, statementDays } from '../write/derive.ts';
import { type Declarations, entityChanges } from '../write/entities.ts';
import { type DoctorFinding, relationshipName, shown } from './finding.ts';

/** What entities and statements derive from assertions, and the keys by which lists are ordered. */
export async function* checkDerived(database: Database): AsyncGenerator<DoctorFinding> {
  for await (const entity of database.stream<Declarations>('doctor/entities')) {
    const changes = entityChanges(entity);
    if (changes === undefined) {
      yield { check: 'ORPHAN', id: entity.id, expected: 'a source that mentions it', found: 'nothing' };
      continue;
    }
    yield* differing(entity.id, changes, entity.properties);
  }
  for await (const statement of database.stream<StatementDates>('doctor/statement-days')) {
    yield* differing(statement.id, statementDays(statement), { ...statement });
  }
  for (const key of await database.read<OrderKey>('doctor/order-keys')) {
    const id = relationshipName(key.type, key.from, key.to, key.source);
    const [expected, found] = [key.expected, key.found].map((value) => `${key.name} ${shown(value)}`);
    yield { check: 'ORDER_KEY', id, expected: `${expected}`, found: `${found}` };
  }
}

interface OrderKey {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly name: string;
  readonly expected: string | null;
  readonly found: string | null;
}

function* differing(
  id: string,
  wanted: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
): Generator<DoctorFinding> {
  for (const [name, value] of Object.entries(wanted)) {
    const [expected, found] = [shown(value), shown(stored[name])];
    if (expected !== found) {
      yield { check: 'DERIVED_PROPERTY', id, expected: `${name} ${expected}`, found: `${name} ${found}` };
    }
  }
}
