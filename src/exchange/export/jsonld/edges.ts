import type { Properties, StoredEdge } from '../../../read/stored.ts';
import { edgeDigest } from '../edge-digest.ts';
import { telling } from '../telling.ts';
import { EDGES, iri, nodeIri } from './iri.ts';
import { declared } from './nodes.ts';

/** Properties that name nodes. */
const REFERENCES = ['source', 'evidence', 'via', 'onBehalfOf', 'accordingTo'];

/** What schema.org calls a relationship, and from which of its ends it looks. */
const PREDICATES: Readonly<Record<string, readonly [end: 'subject' | 'object', predicate: string]>> = {
  ABOUT: ['subject', 'schema:about'],
  KIN_OF: ['subject', 'schema:relatedTo'],
  MADE: ['object', 'schema:creator'],
  MEMBER_OF: ['subject', 'schema:memberOf'],
  MENTIONS: ['subject', 'schema:mentions'],
  TOOK_PLACE_IN: ['subject', 'schema:location'],
};

/**
 * A relationship as a node object, which RDF calls a statement: who or what, in which relation, to whom or what, and all
 * that it carries. Inside of it the two ends are tied outright, unless the source took that back.
 */
export function edgeObject(edge: StoredEdge): object {
  const { type, properties } = edge;
  const asserted = properties.source !== undefined;
  const evidence = type === 'EVIDENCED_BY';
  return {
    id: iri(EDGES, edgeDigest(edge)),
    type: ['rdf:Statement', asserted ? 'Assertion' : 'ShortCut', ...(evidence ? ['oa:Annotation'] : [])],
    predicate: type,
    ...ends(edge),
    ...(evidence && { hasBody: nodeIri(edge.from), hasTarget: nodeIri(edge.to) }),
    ...carried(type, telling(properties)),
  };
}

function ends({ type, from, to, properties }: StoredEdge): { subject: object; object: object } {
  const [subject, object] = [{ id: nodeIri(from) }, { id: nodeIri(to) }];
  if (properties.retractedOn !== undefined) return { subject, object };
  const [end, predicate] = PREDICATES[type] ?? [];
  return {
    subject: { ...subject, [type]: object, ...(predicate && end === 'subject' && { [predicate]: object }) },
    object: { ...object, ...(predicate && end === 'object' && { [predicate]: subject }) },
  };
}

function carried(type: string, properties: Properties): object {
  if (type === 'MENTIONS') {
    const { source, evidence, knownSince, implied, retractedOn, ...own } = properties;
    return { ...references({ source, evidence }), knownSince, implied, retractedOn, declares: declared(own) };
  }
  const { title, ...others } = properties;
  return { ...others, ...references(properties), roleName: title };
}

function references(properties: Readonly<Record<string, Properties[string] | undefined>>): object {
  const named = REFERENCES.flatMap((name) => {
    const ids = properties[name];
    return ids === undefined ? [] : [[name, [ids].flat().map((id) => nodeIri(String(id)))]];
  });
  return Object.fromEntries(named);
}
