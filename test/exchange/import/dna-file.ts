import initSqlJs, { type Database, type SqlValue } from 'sql.js';

type DataType = 'boolean' | 'integer' | 'short text' | 'long text';
type Value = string | number | boolean;

/** A coded statement: its words in the document, or where it stands, and the values of its variables. */
export interface CodedStatement {
  readonly words?: string;
  readonly at?: readonly [start: number, stop: number];
  readonly type?: string;
  readonly coder?: string;
  readonly values: Readonly<Record<string, Value>>;
}

export interface CodedDocument {
  readonly title: string;
  readonly text: string;
  readonly author?: string;
  readonly source?: string;
  readonly section?: string;
  readonly notes?: string;
  readonly type?: string;
  /** An ISO day, or seconds. */
  readonly date?: string | number | null;
  readonly statements?: readonly CodedStatement[];
}

/** A project of Discourse Network Analyzer, as people would tell it. */
export interface DnaProject {
  readonly version?: string;
  readonly encoding?: string;
  /** Variables by the labels of types of statements; the usual type where absent. */
  readonly types?: Readonly<Record<string, Readonly<Record<string, DataType>>>>;
  readonly documents: readonly CodedDocument[];
  /** What entities are: attributes, and the broader one under `childOf`. */
  readonly entities?: readonly (Readonly<Record<string, string>> & {
    readonly variable: string;
    readonly value: string;
  })[];
  /** SQL that is run at the end. */
  readonly sql?: string;
}

const USUAL: DnaProject['types'] = {
  'DNA Statement': {
    person: 'short text',
    organization: 'short text',
    concept: 'short text',
    agreement: 'boolean',
  },
};

const SCHEMA = `
  CREATE TABLE SETTINGS (Property TEXT PRIMARY KEY, Value TEXT);
  CREATE TABLE CODERS (ID INTEGER PRIMARY KEY, Name TEXT, Red INTEGER, Password TEXT);
  CREATE TABLE CODERRELATIONS (ID INTEGER PRIMARY KEY, Coder INTEGER, OtherCoder INTEGER, viewStatements INTEGER);
  CREATE TABLE DOCUMENTS (ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT,
    Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
  CREATE TABLE STATEMENTTYPES (ID INTEGER PRIMARY KEY, Label TEXT, Red INTEGER);
  CREATE TABLE VARIABLES (ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
  CREATE TABLE REGEXES (Label TEXT PRIMARY KEY, Red INTEGER);
  CREATE TABLE STATEMENTS (ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER,
    Stop INTEGER, Coder INTEGER);
  CREATE TABLE DATABOOLEAN (ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
  CREATE TABLE DATAINTEGER (ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
  CREATE TABLE DATALONGTEXT (ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT);
  CREATE TABLE DATASHORTTEXT (ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER);
  CREATE TABLE ENTITIES (ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Red INTEGER, ChildOf INTEGER);
  CREATE TABLE ATTRIBUTEVARIABLES (ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT);
  CREATE TABLE ATTRIBUTEVALUES (ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT);
  INSERT INTO CODERS VALUES (1, 'Admin', 10, 'secret-hash');
  INSERT INTO CODERRELATIONS VALUES (1, 1, 1, 1);
  INSERT INTO REGEXES VALUES ('secret-pattern', 10);`;

/** The file that Discourse Network Analyzer would make of a project. */
export async function dnaFile(project: DnaProject): Promise<Uint8Array> {
  const { Database: Open } = await initSqlJs();
  const database = new Open();
  try {
    new Writing(database).project(project);
    return database.export();
  } finally {
    database.close();
  }
}

class Writing {
  private readonly ids = new Map<string, number>();
  private readonly variables = new Map<string, { readonly id: number; readonly dataType: DataType }>();

  constructor(private readonly database: Database) {}

  project({
    version = '3.0.11',
    encoding,
    types = USUAL,
    documents,
    entities = [],
    sql = '',
  }: DnaProject): void {
    if (encoding) this.database.run(`PRAGMA encoding = '${encoding}'`);
    this.database.run(SCHEMA);
    this.database.run('INSERT INTO SETTINGS VALUES (?, ?)', ['version', version]);
    for (const [label, variables] of Object.entries(types ?? {})) this.type(label, variables);
    for (const each of entities) this.described(each);
    for (const document of documents) this.document(document);
    this.database.run(sql);
  }

  private type(label: string, variables: Readonly<Record<string, DataType>>): void {
    const type = this.id('STATEMENTTYPES', label, { Label: label, Red: 10 });
    for (const [name, dataType] of Object.entries(variables)) {
      const key = `${label} ${name}`;
      const id = this.id('VARIABLES', key, { Variable: name, DataType: dataType, StatementTypeId: type });
      this.variables.set(key, { id, dataType });
      // What is not coded points to an empty value.
      if (dataType === 'short text') this.entity(id, '');
    }
  }

  private described({
    variable,
    value,
    childOf,
    type = 'DNA Statement',
    ...attributes
  }: Readonly<Record<string, string>>) {
    const id = this.variables.get(`${type} ${variable}`)?.id ?? 0;
    const entity = this.entity(id, value ?? '');
    if (childOf !== undefined) {
      this.database.run('UPDATE ENTITIES SET ChildOf = ? WHERE ID = ?', [this.entity(id, childOf), entity]);
    }
    for (const [name, own] of Object.entries(attributes)) {
      const attribute = { VariableId: id, AttributeVariable: name };
      const of = this.id('ATTRIBUTEVARIABLES', `${id} ${name}`, attribute);
      this.insert('ATTRIBUTEVALUES', { EntityId: entity, AttributeVariableId: of, AttributeValue: own });
    }
  }

  private document({ statements = [], ...document }: CodedDocument): void {
    const {
      title,
      text,
      author = '',
      source = '',
      section = '',
      notes = '',
      type = '',
      date = null,
    } = document;
    const seconds = typeof date === 'string' ? Date.parse(`${date}T12:00:00Z`) / 1_000 : date;
    const texts = {
      Title: title,
      Text: text,
      Author: author,
      Source: source,
      Section: section,
      Notes: notes,
    };
    const id = this.insert('DOCUMENTS', { ...texts, Type: type, Date: seconds, Coder: 1 });
    for (const statement of statements) this.statement(id, text, statement);
  }

  private statement(
    document: number,
    text: string,
    { words = '', at, type = 'DNA Statement', coder, values }: CodedStatement,
  ) {
    const start = text.indexOf(words);
    const [Start, Stop] = at ?? [start, start + words.length];
    const own = {
      StatementTypeId: this.ids.get(`STATEMENTTYPES ${type}`) ?? 99,
      DocumentId: document,
      Start,
      Stop,
    };
    const Coder =
      coder === undefined ? 1 : this.id('CODERS', coder, { Name: coder, Password: 'secret-hash' });
    const StatementId = this.insert('STATEMENTS', { ...own, Coder });
    for (const [name, value] of Object.entries(values)) {
      const variable = this.variables.get(`${type} ${name}`);
      if (!variable) throw new Error(`${type} has no ${name}`);
      const { id: VariableId, dataType } = variable;
      const table = `DATA${dataType.toUpperCase().replace(' ', '')}`;
      if (dataType === 'short text')
        this.insert(table, { StatementId, VariableId, Entity: this.entity(VariableId, String(value)) });
      else
        this.insert(table, {
          StatementId,
          VariableId,
          Value: typeof value === 'boolean' ? Number(value) : value,
        });
    }
  }

  private entity(variable: number, value: string): number {
    return this.id('ENTITIES', `${variable} ${value}`, { VariableId: variable, Value: value });
  }

  /** The id of what is written down once. */
  private id(table: string, key: string, row: Readonly<Record<string, SqlValue>>): number {
    const known = this.ids.get(`${table} ${key}`) ?? this.insert(table, row);
    this.ids.set(`${table} ${key}`, known);
    return known;
  }

  private insert(table: string, row: Readonly<Record<string, SqlValue>>): number {
    const marks = Object.keys(row).map(() => '?');
    const columns = Object.keys(row).join(', ');
    this.database.run(`INSERT INTO ${table} (${columns}) VALUES (${marks.join(', ')})`, Object.values(row));
    return Number(this.database.exec('SELECT last_insert_rowid()')[0]?.values[0]?.[0]);
  }
}
