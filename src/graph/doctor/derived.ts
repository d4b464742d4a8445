import type { Database } from '../database.ts';
import { type Declarations, entityChanges, labelsOf } from '../write/merge.ts';
import { orderDate, orderKey } from '../write/order.ts';
import { type StatementDates, statementDays } from '../write/statements.ts';
import { type DoctorFinding, relationshipName, shown } from './finding.ts';

/** What entities, statements and sources derive from assertions, and the keys by which lists are ordered. */
export async function* checkDerived(database: Database): AsyncGenerator<DoctorFinding> {
  for await (const entity of database.stream<Declarations>('doctor/entities')) yield* checkEntity(entity);
  for await (const statement of database.stream<StatementDates>('doctor/statement-days')) {
    yield* differing(statement.id, statementDays(statement), { ...statement });
  }
  for await (const source of database.stream<SourceDates>('doctor/source-days')) {
    yield* differing(source.id, { dateKey: sourceKey(source) }, { ...source });
  }
  for await (const { id, statements, disputes, ...stored } of database.stream<Ranks>('doctor/ranks')) {
    const wanted = { statementsKey: rank(statements, id), disputesKey: rank(disputes, id) };
    yield* differing(id, wanted, stored);
  }
  for await (const key of database.stream<OrderKey>('doctor/order-keys')) {
    const id = relationshipName(key.type, key.from, key.to, key.source);
    const [expected, found] = [key.expected, key.found].map((value) => `${key.name} ${shown(value)}`);
    yield { check: 'ORDER_KEY', id, expected: `${expected}`, found: `${found}` };
  }
}

function* checkEntity(entity: Declarations): Generator<DoctorFinding> {
  const [mention] = entity.mentions;
  if (!mention) {
    yield { check: 'ORPHAN', id: entity.id, expected: 'a source that mentions it', found: 'nothing' };
    return;
  }
  const labels = ['Entity', ...labelsOf(String(mention.label))];
  yield* differing(entity.id, { labels: labels.sort() }, { labels: [...entity.labels].sort() });
  yield* differing(entity.id, entityChanges({ ...entity, labels }) ?? {}, entity.properties);
}

/** A row of `doctor/source-days`. */
interface SourceDates {
  readonly id: string;
  readonly published: boolean;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly retrievedFrom: string | null;
  readonly retrievedTo: string | null;
  readonly dateKey: string | null;
}

function sourceKey(source: SourceDates): string {
  const { id, published, publishedFrom, publishedTo, retrievedFrom, retrievedTo } = source;
  const day = published ? orderDate(publishedFrom, publishedTo) : orderDate(retrievedFrom, retrievedTo);
  return orderKey(day, id);
}

/** A row of `doctor/ranks`. */
interface Ranks {
  readonly id: string;
  readonly statements: number;
  /** Null where the kind of node is not ordered by it. */
  readonly disputes: number | null;
  readonly statementsKey: string | null;
  readonly disputesKey: string | null;
}

function rank(count: number | null, id: string): string | null {
  return count === null ? null : orderKey(String(count).padStart(9, '0'), id);
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
