import { fileHead } from '../file-head.ts';
import { idOf, keyedId } from '../ids.ts';
import {
  type ImportOptions,
  type InputFile,
  named,
  type Piece,
  type Refusal,
  refusal,
  type Said,
  type SourceInput,
} from '../importer.ts';
import { hostOf } from '../web-address.ts';
import type { Circles } from './circles.ts';
import type { Periods } from './periods.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Reading } from './reading.ts';

/** What records of Popolo are about. */
export type Class = 'person' | 'organization' | 'post' | 'area' | 'event';

/** What a record becomes, or why it becomes nothing. */
export type Outcome = readonly Said[] | Refusal;

/** What an id names, and what declares it where its name stands beside it. */
export interface Reference {
  readonly id: string;
  readonly said: readonly Said[];
}

/** UUIDs, addresses and ids of MongoDB are nobody else's, whatever system gave them. */
const WORLDWIDE = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[a-z][\w+.-]*:\/\/.+|[\da-f]{24})$/i;
/** Documents whose heads are held at a time. */
const MOST_HEADS = 1_000;
const MOST_SOURCES = 100;

/** What records of a file are read by. */
export class Context {
  /** Of the file. */
  readonly head: SourceInput;
  private readonly documents = new Map<string, SourceInput>();

  constructor(
    private readonly file: InputFile,
    readonly options: ImportOptions,
    readonly circles: Circles,
    readonly periods: Periods,
  ) {
    this.head = fileHead(file, options);
  }

  /** The id of what a file calls so: of the system that the file is of, unless it is unlike any other's. */
  id(kind: Class, id: string): string {
    if (WORLDWIDE.test(id)) return idOf('popolo', kind, id);
    return keyedId(idOf('popolo', this.head.id, kind), id);
  }

  /** The id of a place that the file knows by its name only. */
  placeId(name: string): string {
    return idOf('popolo', this.head.id, 'place', name);
  }

  /** What a record names by `KEY_id`, or by an object under `KEY`, if that is something. */
  reference(reading: Reading, key: string, kind: Class): Reference | undefined {
    const object = reading.object(key);
    const beside = reading.text(`${key}_id`);
    const id = beside ?? object?.id;
    const told = object && (object.id ?? id) === id ? object : undefined;
    if (object && (!told || id === undefined)) reading.leave(key);
    if (id === undefined) return undefined;
    if (kind === 'organization' && isPlaceholder(id, told?.text('name'))) {
      reading.leave(beside === undefined ? key : `${key}_id`);
      return undefined;
    }
    return this.declared(kind, id, told);
  }

  /** What an id names, declared where something tells its name. */
  declared(kind: Class, id: string, nested?: Reading): Reference {
    const own = this.id(kind, id);
    const name = nested?.text('name');
    return { id: own, said: name === undefined ? [] : named(declarationOf(kind, own, name)) };
  }

  /** The documents that a record stands on, each a source; the file where it names none. */
  sources(reading: Reading): readonly SourceInput[] | Refusal {
    const named = reading.objects('sources');
    if (named.length > MOST_SOURCES) {
      return refusal('TOO_LARGE', `It names ${named.length} sources; at most ${MOST_SOURCES} are read.`);
    }
    const documents = named.flatMap((source) => this.document(source) ?? []);
    if (documents.length < named.length) reading.leave('sources');
    return documents.length > 0 ? [...new Set(documents)] : [this.head];
  }

  private document(reading: Reading): SourceInput | undefined {
    const [url, note] = [reading.text('url'), reading.text('note')];
    if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return undefined;
    const known = this.documents.get(url);
    if (known) return known;
    if (this.documents.size >= MOST_HEADS) this.documents.clear();
    const { retrieved = this.file.modified } = this.options.source;
    const head = {
      id: idOf('popolo', url),
      title: note ?? url,
      url,
      publisher: hostOf(url),
      retrieved,
    };
    this.documents.set(url, head);
    return head;
  }
}

/** What each source says. */
export function piecesOf(sources: readonly SourceInput[], said: readonly Said[]): Piece[] {
  return sources.flatMap((source) => said.map((each) => ({ source, ...each }) as Piece));
}

function declarationOf(kind: Class, id: string, name: string): Said[] {
  if (kind === 'person') return [{ section: 'actors', record: { person: id, name } }];
  if (kind === 'organization') return [{ section: 'actors', record: { institution: id, name } }];
  return kind === 'area' ? [{ section: 'places', record: { id, name } }] : [];
}
