/** Before the id of a node. */
export const NODES = 'urn:demarche:node:';
/** Before the digits that name a relationship. */
export const EDGES = 'urn:demarche:edge:';
/** Before the name of a publisher. */
export const PUBLISHERS = 'urn:demarche:publisher:';
/** Before the data version of an export. */
export const EXPORTS = 'urn:demarche:export:';
/** Before the project's own words: kinds, relationships and properties as docs/graph.md has them. */
export const VOCABULARY = 'urn:demarche:vocabulary#';

/**
 * An IRI that is the same wherever the graph is kept: `urn:demarche:node:` and the id, with the slash of `SOURCE/ID` as it
 * is and all that a URN (RFC 8141) does not take percent-encoded.
 */
export function iri(namespace: string, id: string): string {
  return namespace + id.split('/').map(encodeURIComponent).join('/');
}

/** The IRI of a node. */
export function nodeIri(id: string): string {
  return iri(NODES, id);
}
