import { isRecord } from '../../../dossier/select.ts';
import { fileHead } from '../file-head.ts';
import { idOf } from '../ids.ts';
import type { ImportOptions, InputFile, SourceInput } from '../importer.ts';
import { hostOf } from '../web-address.ts';
import { dateIn } from './dates.ts';
import { idOfNode, type Node, type Nodes } from './nodes.ts';

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** The page of a review; the file where it has no address. */
export function reviewSource(
  review: Node,
  nodes: Nodes,
  title: string,
  file: InputFile,
  options: ImportOptions,
): SourceInput {
  const url = addressOf(review, nodes, ['url', 'mainEntityOfPage']);
  if (url === undefined) return fileHead(file, options);
  const published = dateOf(review, nodes);
  const licence = nodes.text(review, 'license');
  return {
    ...pageOf(url, review, nodes, title),
    ...(published === undefined ? { retrieved: options.source.retrieved ?? file.modified } : { published }),
    ...(licence !== undefined && { licence }),
  };
}

/**
 * Where a claim appeared; undefined where that has no address.
 * @param otherwise when it appeared, or else since when it is known that it did
 */
export function appearanceSource(
  work: unknown,
  nodes: Nodes,
  otherwise: Pick<SourceInput, 'published' | 'retrieved'>,
): SourceInput | undefined {
  const node = isRecord(work) ? work : { url: work };
  const url = addressOf(node, nodes, ['url', 'contentUrl']);
  if (url === undefined) return undefined;
  const published = dateOf(node, nodes);
  return { ...pageOf(url, node, nodes, url), ...(published === undefined ? otherwise : { published }) };
}

function pageOf(
  url: string,
  node: Node,
  nodes: Nodes,
  title: string,
): Pick<SourceInput, 'id' | 'title' | 'publisher' | 'url' | 'lang'> {
  const lang = languageOf(node, nodes);
  return {
    id: idOf('claimreview', url),
    title: nodes.text(node, 'headline', 'name') ?? title,
    publisher: hostOf(url),
    url,
    ...(lang !== undefined && { lang }),
  };
}

/** A place in a page is the page. */
function addressOf(node: Node, nodes: Nodes, names: readonly string[]): string | undefined {
  const given = names.flatMap((name) =>
    nodes.values(node, name).map((value) => (isRecord(value) ? idOfNode(value) : value)),
  );
  for (const each of [...given, idOfNode(node)]) {
    if (typeof each !== 'string' || !/^https?:\/\//i.test(each.trim()) || !URL.canParse(each)) continue;
    const url = new URL(each);
    url.hash = '';
    return url.href;
  }
  return undefined;
}

/** The language of a node's texts. */
export function languageOf(node: Node, nodes: Nodes): string | undefined {
  const [given] = nodes.values(node, 'inLanguage');
  const text = isRecord(given) ? nodes.text(given, 'alternateName', 'name') : given;
  return typeof text === 'string' && LANGUAGE.test(text) ? text : undefined;
}

/** When a node was published. */
export function dateOf(node: Node, nodes: Nodes): string | undefined {
  return dateIn(nodes.text(node, 'datePublished') ?? '');
}

/** What of a node's date is left. */
export function leftOfDate(node: Node, nodes: Nodes): string[] {
  const isLost = nodes.text(node, 'datePublished') !== undefined && dateOf(node, nodes) === undefined;
  return isLost ? ['datePublished not understood'] : [];
}
