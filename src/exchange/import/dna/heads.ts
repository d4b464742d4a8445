import { sha256 } from '../../../dossier/spans.ts';
import { idOf } from '../ids.ts';
import type { ImportOptions, InputFile, SourceInput } from '../importer.ts';
import type { Coded, DocumentRow } from './rows.ts';
import { MOST_CHARACTERS, nameOf } from './things.ts';

/** Seconds since 1970 of the years 1 to 9999. */
const [EARLIEST, LATEST] = [-62_135_596_800, 253_402_300_799];
/** What whoever imports may say of all documents at once. */
const COMMON = ['lang', 'licence', 'attribution', 'retrieved'] as const;

/** The heads of the dossiers that the documents of a file become. */
export class Heads {
  private readonly keys = new Map<string, number>();

  constructor(
    documents: readonly DocumentRow[],
    private readonly file: InputFile,
    private readonly options: Pick<ImportOptions, 'source'>,
  ) {
    for (const document of documents) {
      if (document.title.length > MOST_CHARACTERS) continue;
      const id = idOf(...keyOf(document));
      this.keys.set(id, (this.keys.get(id) ?? 0) + 1);
    }
  }

  /**
   * Named by publisher, day and title, so that a document has the same id in every file; documents that have these in
   * common are told apart by their texts.
   */
  of(document: DocumentRow, text: string, statements: Coded['statements']): SourceInput {
    const [publisher, published] = [nameOf(document.source), dayOf(document)];
    const hash = sha256(text);
    const key = keyOf(document);
    const isAlone = this.keys.get(idOf(...key)) === 1;
    const given = this.options.source;
    const attribution = attributionOf(document, statements);
    return {
      id: isAlone ? idOf(...key) : idOf(...key, hash.slice(0, 12)),
      title: titleOf(document),
      ...(publisher !== '' && { publisher }),
      ...(published === undefined ? { retrieved: this.file.modified } : { published }),
      ...(attribution !== undefined && { attribution }),
      ...Object.fromEntries(
        COMMON.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
      ),
      sha256: hash,
      length: text.length,
    };
  }
}

/** The ISO day of a document in UTC; undefined where it has none. */
export function dayOf({ date }: DocumentRow): string | undefined {
  if (date === null || !(date >= EARLIEST && date <= LATEST)) return undefined;
  return new Date(date * 1_000).toISOString().slice(0, 10);
}

/** What of a document has no place. */
export function leftOf(document: DocumentRow): string[] {
  const texts = (['section', 'notes', 'type'] as const).filter((name) => nameOf(document[name]) !== '');
  const left = texts.map((name) => `document ${name}`);
  return document.date !== null && dayOf(document) === undefined ? [...left, 'document date'] : left;
}

function titleOf({ id, title }: DocumentRow): string {
  return nameOf(title) || `Document ${id}`;
}

function keyOf(document: DocumentRow): string[] {
  return ['dna', nameOf(document.source), dayOf(document) ?? '', titleOf(document)];
}

/** Who wrote the text, and who coded it. */
function attributionOf({ author }: DocumentRow, statements: Coded['statements']): string | undefined {
  const coders = new Set(statements.map(({ coder }) => nameOf(coder)).filter((name) => name !== ''));
  const parts = [
    ...(nameOf(author) === '' ? [] : [`by ${nameOf(author)}`]),
    ...(coders.size === 0 ? [] : [`coded by ${[...coders].sort().join(', ')}`]),
  ].join('; ');
  return parts === '' ? undefined : parts[0]?.toUpperCase() + parts.slice(1);
}
