import type { ImportOptions, InputFile, Taken } from '../importer.ts';
import { dayOf, Heads, leftOf } from './heads.ts';
import type { Coded, DocumentRow, StatementRow, Tables } from './rows.ts';
import { Statements } from './statements.ts';
import { MOST_CHARACTERS } from './things.ts';

/** What becomes of the rows of a file: its tables come first. A record is a statement, or a document that has none. */
export async function* takenOf(
  rows: AsyncIterable<Tables | Coded>,
  file: InputFile,
  options: ImportOptions,
): AsyncGenerator<Taken> {
  let project: Project | undefined;
  for await (const each of rows) {
    if ('documents' in each) project = new Project(each, file, options);
    else if (project) yield* project.taken(each);
  }
}

/** What the tables of a file say of what was coded in its documents. */
class Project {
  private readonly statements: Statements;
  private readonly heads: Heads;
  private readonly documents: ReadonlyMap<number, DocumentRow>;

  constructor(
    tables: Tables,
    private readonly file: InputFile,
    private readonly options: ImportOptions,
  ) {
    this.statements = new Statements(tables);
    this.heads = new Heads(tables.documents, file, options);
    this.documents = new Map(tables.documents.map((document) => [document.id, document]));
  }

  async *taken({ document: id, text, statements }: Coded): AsyncGenerator<Taken> {
    const document = id === undefined ? undefined : this.documents.get(id);
    const isNamed = document && [document.title, document.author, document.source].every(isShort);
    if (document && statements.length === 0) {
      const reason = 'Nothing is coded in this document.';
      yield { at: this.at(document, 'document'), refused: { code: 'NO_STATEMENTS', reason } };
    } else if (isNamed && text !== undefined) yield* this.coded(document, text, statements);
    else {
      const reason = `Its document is too long: at most 10 MB of text are read, and ${MOST_CHARACTERS} characters of a title, an author or a source.`;
      const refused = document
        ? { code: 'TOO_LARGE', reason }
        : { code: 'UNKNOWN_DOCUMENT', reason: 'The document that it names is not there.' };
      for (const statement of statements) yield { at: this.at(statement), refused };
    }
  }

  private async *coded(
    document: DocumentRow,
    text: string,
    statements: readonly StatementRow[],
  ): AsyncGenerator<Taken> {
    const source = this.heads.of(document, text, statements);
    const setting = { source, text, day: dayOf(document) };
    const shared = this.statements.doubleCodings(statements);
    // Where lines end in two characters, some programs count one.
    const isCertain = !text.includes('\r\n');
    let ofDocument = [
      ...leftOf(document),
      ...(isCertain ? [] : ['certainty of positions, in a text with CRLF']),
    ];
    let isTold = false;
    for (const statement of statements) {
      const outcome = this.statements.outcome(statement, setting, shared.get(statement.id));
      if ('refused' in outcome) {
        yield { at: this.at(statement), ...outcome };
        continue;
      }
      if (!isTold) await this.options.onText?.(source.id, text);
      isTold = true;
      yield { at: this.at(statement), pieces: outcome.pieces, left: [...outcome.left, ...ofDocument] };
      ofDocument = [];
    }
  }

  private at({ id }: { readonly id: number }, what = 'statement') {
    return { file: this.file.name, line: id, id: `${what} ${id}` };
  }
}

function isShort(text: string): boolean {
  return text.length <= MOST_CHARACTERS;
}
