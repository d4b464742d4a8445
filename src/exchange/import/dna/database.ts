import type { Database, SqlJsStatic, SqlValue } from 'sql.js';
import type { Coded, EntityRow, StatementRow, Tables, VariableRow } from './rows.ts';
import { checkSchema } from './schema.ts';

/** Bytes of a document that is read. */
const MOST_TEXT = 10_000_000;

type Values = Map<number, [variable: number, value: number][]>;

/**
 * What matters of a DNA file: its tables, then what was coded in each document, in the order of their ids. It is read
 * whole but for the documents' texts, of which there is one at a time.
 * @param file its name
 * @throws InputError FILE_NOT_DNA; whatever SQLite says of a file that is no database, or a damaged one
 */
export function* rowsOf(
  { Database: Open }: SqlJsStatic,
  bytes: Uint8Array,
  file: string,
): Generator<Tables | Coded> {
  const database = new Open(bytes);
  try {
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON;');
    checkSchema(database, file);
    const read = new Reading(database);
    const tables = read.tables();
    yield tables;
    const statements = read.statements(read.values());
    for (const { id } of tables.documents) {
      const own = statements.get(id) ?? [];
      statements.delete(id);
      yield { document: id, text: own.length > 0 ? read.text(id) : undefined, statements: own };
    }
    for (const own of statements.values()) yield { document: undefined, text: undefined, statements: own };
  } finally {
    database.close();
  }
}

class Reading {
  private readonly decoder: TextDecoder;

  constructor(private readonly database: Database) {
    const [[encoding] = []] = database.exec('PRAGMA encoding')[0]?.values ?? [];
    // A byte order mark counts as Java counts it, and what is no text is replaced as Java replaces it.
    this.decoder = new TextDecoder(String(encoding), { ignoreBOM: true });
  }

  tables(): Tables {
    const ranges = new Map<number, readonly [number, number]>();
    const query = 'SELECT VariableId, min(Value), max(Value) FROM DATAINTEGER GROUP BY VariableId';
    for (const [id, least, greatest] of this.rows(query)) {
      ranges.set(integer(id), [integer(least), integer(greatest)]);
    }
    return {
      types: new Map(
        [...this.rows(`SELECT ID, ${bytes('Label')} FROM STATEMENTTYPES`)].map(([id, label]) => [
          integer(id),
          this.textOf(label),
        ]),
      ),
      variables: this.variables(ranges),
      entities: this.entities(),
      documents: this.documents(),
    };
  }

  /** By the ids of documents. */
  statements(values: Values): Map<number, StatementRow[]> {
    const coders = new Map<number, string>();
    for (const [id, name] of this.rows(`SELECT ID, ${bytes('Name')} FROM CODERS`)) {
      coders.set(integer(id), this.textOf(name));
    }
    const found = new Map<number, StatementRow[]>();
    const query = 'SELECT ID, StatementTypeId, DocumentId, Start, Stop, Coder FROM STATEMENTS ORDER BY ID';
    for (const row of this.rows(query)) {
      const [id = NaN, type = NaN, document = NaN, start = NaN, stop = NaN, coder = NaN] = row.map(integer);
      const own = { id, type, start, stop, coder: coders.get(coder) ?? '', values: values.get(id) ?? [] };
      pushTo(found, document, own);
    }
    return found;
  }

  /** By the ids of statements. */
  values(): Values {
    const found: Values = new Map();
    for (const [table, value] of [
      ['DATABOOLEAN', 'Value'],
      ['DATAINTEGER', 'Value'],
      ['DATASHORTTEXT', 'Entity'],
      ['DATALONGTEXT', "CASE WHEN Value <> '' THEN 1 END"],
    ]) {
      for (const row of this.rows(`SELECT StatementId, VariableId, ${value} FROM ${table}`)) {
        const [statement = NaN, variable = NaN, own = NaN] = row.map(integer);
        if (!Number.isNaN(own)) pushTo(found, statement, [variable, own]);
      }
    }
    return found;
  }

  text(document: number): string | undefined {
    const query = `SELECT ${bytes('Text')} FROM DOCUMENTS WHERE ID = ? AND ifnull(length(${bytes('Text')}), 0) <= ${MOST_TEXT}`;
    for (const [text] of this.rows(query, [document])) return this.textOf(text);
    return undefined;
  }

  private variables(ranges: ReadonlyMap<number, readonly [number, number]>): VariableRow[] {
    const query = `SELECT ID, ${bytes('Variable')}, ${bytes('DataType')}, StatementTypeId FROM VARIABLES ORDER BY ID`;
    return [...this.rows(query)].map(([id, name, dataType, statementType]) => ({
      id: integer(id),
      name: this.textOf(name),
      dataType: this.textOf(dataType).trim().toLowerCase(),
      statementType: integer(statementType),
      range: ranges.get(integer(id)),
    }));
  }

  private entities(): EntityRow[] {
    const attributes = new Map<number, [name: string, value: string][]>();
    const ofEntities = `SELECT EntityId, ${bytes('AttributeVariable')}, ${bytes('AttributeValue')} FROM ATTRIBUTEVALUES
      JOIN ATTRIBUTEVARIABLES ON ATTRIBUTEVARIABLES.ID = AttributeVariableId
      WHERE AttributeValue <> '' ORDER BY EntityId, AttributeVariableId`;
    for (const [entity, name, value] of this.rows(ofEntities)) {
      pushTo(attributes, integer(entity), [this.textOf(name), this.textOf(value)]);
    }
    const query = `SELECT ID, VariableId, ${bytes('Value')}, ChildOf FROM ENTITIES ORDER BY ID`;
    return [...this.rows(query)].map(([id, variable, value, childOf]) => ({
      id: integer(id),
      variable: integer(variable),
      value: this.textOf(value),
      childOf: integer(childOf),
      attributes: attributes.get(integer(id)) ?? [],
    }));
  }

  private documents(): Tables['documents'] {
    const columns = ['Title', 'Author', 'Source', 'Section', 'Notes', 'Type'].map(bytes).join(', ');
    return [...this.rows(`SELECT ID, Date, ${columns} FROM DOCUMENTS ORDER BY ID`)].map(
      ([id, date, ...texts]) => {
        const [title = '', author = '', source = '', section = '', notes = '', type = ''] = texts.map(
          (text) => this.textOf(text),
        );
        const seconds = typeof date === 'number' ? date : null;
        return { id: integer(id), title, author, source, section, notes, type, date: seconds };
      },
    );
  }

  private *rows(query: string, given: SqlValue[] = []): Generator<SqlValue[]> {
    const statement = this.database.prepare(query, given);
    try {
      while (statement.step()) yield statement.get();
    } finally {
      statement.free();
    }
  }

  private textOf(value: SqlValue | undefined): string {
    return value instanceof Uint8Array ? this.decoder.decode(value) : '';
  }
}

/** A column of text as it is stored: sql.js would take off a byte order mark. */
function bytes(column: string): string {
  return `CAST(${column} AS BLOB)`;
}

/** What is no integer is no number. */
function integer(value: SqlValue | undefined): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : Number.NaN;
}

function pushTo<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const own = lists.get(key);
  if (own) own.push(item);
  else lists.set(key, [item]);
}
