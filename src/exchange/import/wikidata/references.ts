import { idOf } from '../ids.ts';
import type { SourceInput } from '../importer.ts';
import { hostOf } from '../web-address.ts';
import { edtfOf } from './dates.ts';
import { itemOf, type Snaks, type Statement, textOf, valuesOf } from './entity.ts';
import type { Survey } from './survey.ts';

/** What is known where references are read. */
interface Referring {
  /** The item of which the statements are. */
  readonly id: string;
  readonly survey: Survey;
  /** Since when a document is known that does not say so itself. */
  readonly known: string;
  /** Told what names no document. */
  readonly left: Set<string>;
}

/** The documents to which a statement refers, each once to an item; counts the references that name none. */
export function sourcesOf({ references }: Statement, referring: Referring): SourceInput[] {
  const sources = references.flatMap((reference) => sourceOf(reference, referring) ?? []);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** A document that has an address (P854), or is an item with a name (P248). */
function sourceOf(reference: Snaks, { id, survey, known, left }: Referring): SourceInput | undefined {
  const [url] = valuesOf(reference, 'P854').flatMap((snak) => webAddress(textOf(snak)) ?? []);
  const [item] = valuesOf(reference, 'P248').flatMap((snak) => itemOf(snak) ?? []);
  const name = item && survey.label(item);
  if (url === undefined && name === undefined) {
    const [property = 'to nothing'] = item ? ['to unlabelled'] : Object.keys(reference);
    left.add(`reference ${property}`);
    return undefined;
  }
  const [title] = valuesOf(reference, 'P1476').flatMap((snak) => textOf(snak) ?? []);
  const [published] = valuesOf(reference, 'P577').flatMap((snak) => edtfOf(snak) ?? []);
  const [retrieved] = valuesOf(reference, 'P813').flatMap((snak) => edtfOf(snak) ?? []);
  const publisher = url === undefined ? name : hostOf(url);
  return {
    // A source of several items would be replaced by what one of them alone brings later.
    id: idOf('wikidata-ref', url ?? item ?? '', id),
    title: title ?? name ?? url ?? '',
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    retrieved: retrieved ?? known,
  };
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
