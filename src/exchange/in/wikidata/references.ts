import { idOf } from '../ids.ts';
import type { SourceInput } from '../importer.ts';
import { edtfOf } from './dates.ts';
import { itemOf, type Snaks, type Statement, textOf, valuesOf } from './entity.ts';
import type { Taking } from './taking.ts';

/** A copy in an archive is of the publisher of what it copies. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/;

/** The documents to which a statement refers, each once; counts the references that name none. */
export function sourcesOf({ references }: Statement, taking: Taking): SourceInput[] {
  const sources = references.flatMap((reference) => sourceOf(reference, taking) ?? []);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** A document that has an address (P854), or is an item with a name (P248). */
function sourceOf(reference: Snaks, { survey, known, left }: Taking): SourceInput | undefined {
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
    id: idOf('wikidata-ref', url ?? item ?? ''),
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

function hostOf(url: string): string {
  const [, original] = ARCHIVED.exec(url) ?? [];
  const address = original !== undefined && URL.canParse(original) ? original : url;
  return new URL(address).hostname.replace(/^www\./, '');
}
