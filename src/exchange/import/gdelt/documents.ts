import { fileHead } from '../file-head.ts';
import { idOf } from '../ids.ts';
import type { ImportOptions, InputFile, SourceInput } from '../importer.ts';
import { hostOf } from '../web-address.ts';
import { Cache } from './cache.ts';
import { titleOfUrl } from './title.ts';

/** Articles of which the head is remembered: some hours of news. */
const MOST = 20_000;
const GDELT = {
  publisher: 'The GDELT Project',
  attribution: 'The GDELT Project, https://www.gdeltproject.org/',
};
const NONE = {};

/** What is known of a document beside its address. */
export interface Known {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly published?: string | undefined;
}

/** The heads of dossiers: of articles, and of files where it is not known in which article something stands. */
export class Documents {
  private readonly articles = new Cache<SourceInput | typeof NONE>(MOST);
  private readonly files = new Cache<SourceInput>(MOST);

  constructor(private readonly options: Pick<ImportOptions, 'source'>) {}

  /**
   * The head of an article by its address; undefined where that is none of the web.
   * @param day on which GDELT found it
   */
  article(url: string, day: string, lang = ''): SourceInput | undefined {
    const head = this.articles.get(`${day}\t${lang}\t${url}`, (key) => {
      const [retrieved = '', tag = '', address = ''] = key.split('\t');
      return articleOf(address, retrieved, { lang: tag || undefined }) ?? NONE;
    });
    return 'id' in head ? head : undefined;
  }

  /** The head of a file. */
  file(file: InputFile, day: string): SourceInput {
    return this.files.get(`${day}\t${file.name}`, () =>
      fileHead(file, this.options, { ...GDELT, retrieved: day }),
    );
  }
}

/** As `Documents.article`, with more that is known. */
export function articleOf(url: string, retrieved: string, known: Known = {}): SourceInput | undefined {
  if (!/^https?:\/\/[^/\s]/i.test(url) || !URL.canParse(url)) return undefined;
  const told = { id: idOf('gdelt', url), title: titleOfUrl(url), publisher: hostOf(url), url, retrieved };
  return { ...told, ...defined(known) };
}

/** The head of a document that has no address: a broadcast, a paper. */
export function citationOf(
  key: readonly string[],
  citation: string,
  publisher: string,
  retrieved: string,
  known: Known = {},
): SourceInput {
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(citation)?.[1];
  const url = doi === undefined ? undefined : `https://doi.org/${doi}`;
  const told = { id: idOf('gdelt', ...key), title: citation, ...(publisher && { publisher }), retrieved };
  return { ...told, ...(url !== undefined && URL.canParse(url) && { url }), ...defined(known) };
}

/** The language from which a document was translated, as GDELT notes it; undefined where it was not. */
export function languageOf(translation: string): string | undefined {
  const [, code] = /^srclc:([a-z]{2,3})(?:;|$)/.exec(translation) ?? [];
  return code === undefined ? undefined : Intl.getCanonicalLocales(code)[0];
}

function defined({ title, lang, published }: Known): Partial<SourceInput> {
  return { ...(title && { title }), ...(lang && { lang }), ...(published && { published }) };
}
