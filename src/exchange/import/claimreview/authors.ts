import { isRecord } from '../../../dossier/select.ts';
import { essence, idOf } from '../ids.ts';
import type { RecordInput } from '../importer.ts';
import { hostOf } from '../web-address.ts';
import { idOfNode, type Node, type Nodes, otherProperties, typesOf } from './nodes.ts';
import { plainText } from './text.ts';

/** Somebody who claims or reviews. */
export interface Author {
  readonly id: string;
  readonly record: RecordInput<'actors'>;
  readonly left: readonly string[];
}

type Kind = 'person' | 'institution' | 'group';

const KNOWN = ['name', 'alternateName', 'jobTitle', 'description', 'sameAs', 'url'];
const PEOPLE = ['Person', 'Patient'];
/** Organisations whose type does not end so. */
const BODIES = new Set(
  'Corporation NGO PoliticalParty LocalBusiness CollegeOrUniversity School Consortium WorkersUnion Airline Project'.split(
    ' ',
  ),
);
const WIKIDATA = /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d*)$/;

/** Who is meant by nobody in particular. */
const NOBODY = new Set(
  `unknown; anonymous; various; multiple; multiple sources; multiple people; several people; various people; many people;
  bloggers; blogger; social media; internet; internet users; the internet; chain email; chain message; viral; users; posts;
  inconnu; anonyme; plusieurs; internautes; réseaux sociaux; sources multiples; desconocido; varios; redes sociales;
  desconhecido; vários; redes sociais; internautas; anónimo; anônimo; sconosciuto; vari; social network; unbekannt; diverse;
  soziale medien; soziale netzwerke; onbekend; diverse bronnen; sociale media; nieznany; неизвестно; соцсети`
    .split(';')
    .map(essence),
);
const PLATFORM =
  /\b(social|sociales|sociais|sociaux|soziale|facebook|twitter|whatsapp|instagram|tiktok|youtube|telegram|viral|online|internet)\b/;
const MESSAGE =
  /\b(users?|posts?|video|videos|images?|photos?|memes?|messages?|pages?|accounts?|blogs?|usuarios|publicaciones|cadena|mensaje|publications?|publicacoes|mensagem|utenti|nutzer\w*|beitrage?)\b/;

/** Those that a property of a node names, and what of them is left. */
export interface Authors {
  readonly authors: readonly Author[];
  readonly left: readonly string[];
}

/**
 * Those that a property of a node names, each once: nodes, or names alone.
 * @param otherwise what somebody is of whom that is not told
 */
export function authorsOf(
  node: Node,
  property: 'author' | 'publisher',
  nodes: Nodes,
  otherwise: Kind,
): Authors {
  const values = nodes.values(node, property);
  const authors = values.flatMap((value) => authorOf(value, nodes, otherwise) ?? []);
  return {
    authors: [...new Map(authors.map((author) => [author.id, author])).values()],
    left: authors.length < values.length ? [`${property} without a name`] : [],
  };
}

function authorOf(value: unknown, nodes: Nodes, otherwise: Kind): Author | undefined {
  const node = isRecord(value) ? value : {};
  const given = typeof value === 'string' ? plainText(value) : nodes.text(node, 'name', 'alternateName');
  const addresses = addressesOf(node, nodes);
  const wikidata = addresses.flatMap((address) => WIKIDATA.exec(address)?.[1] ?? [])[0];
  const name = given || addresses.flatMap(nameIn)[0] || wikidata;
  if (name === undefined) return undefined;
  const left = otherProperties(node, KNOWN).map((each) =>
    each.replace(/^property (?=email|telephone|address)/, ''),
  );
  if (wikidata === undefined && given && isNobody(given)) {
    const id = idOf('claimreview-unnamed', name);
    return { id, record: { group: id, name, anonymous: true }, left };
  }
  const kind = kindOf(node) ?? otherwise;
  // A name may be that of two, so whoever has an item is known by it.
  const id = idOf(`claimreview-${kind}`, wikidata ?? name);
  const names = nodes.texts(node, 'alternateName').filter((each) => each !== name);
  const description = [...nodes.texts(node, 'jobTitle'), ...nodes.texts(node, 'description')].join('; ');
  const record = {
    [kind]: id,
    name,
    ...(names.length > 0 && { names }),
    ...(description !== '' && { description }),
    ...(wikidata !== undefined && { wikidata }),
  };
  return { id, record, left };
}

function kindOf(node: Node): Kind | undefined {
  const types = typesOf(node);
  if (types.some((type) => PEOPLE.includes(type))) return 'person';
  return types.some((type) => type.endsWith('Organization') || BODIES.has(type)) ? 'institution' : undefined;
}

/** Where more on somebody is found. */
function addressesOf(node: Node, nodes: Nodes): string[] {
  const given = ['url', 'sameAs'].flatMap((name) =>
    nodes.values(node, name).map((value) => (isRecord(value) ? idOfNode(value) : value)),
  );
  const id = idOfNode(node);
  // With a fragment it is what the file calls somebody.
  const all = id?.includes('#') ? given : [...given, id];
  const addresses = all.flatMap((each) => (typeof each === 'string' ? plainText(each) : []));
  return addresses.filter((each) => /^https?:/i.test(each) && URL.canParse(each));
}

/** Who has no name is known by an address: its host, and of a page of a site, such as an account, what leads there. */
function nameIn(address: string): string[] {
  if (WIKIDATA.test(address)) return [];
  const { pathname, search } = new URL(address);
  return [`${hostOf(address)}${pathname}${search}`.replace(/\/$/, '')];
}

function isNobody(name: string): boolean {
  const words = essence(name);
  return NOBODY.has(words) || (PLATFORM.test(words) && MESSAGE.test(words));
}
