import { ask } from '../api/client.ts';
import {
  EdgeEvidenceDocument,
  type EdgeEvidenceQuery,
  type EdgeKind,
  type StanceKind,
} from '../api/queries.generated.ts';
import type { Picture } from '../graph/picture.ts';

/** Ids asked for at a time. */
const AT_ONCE = 25;

type Evident = EdgeEvidenceQuery['subgraph']['edges'][number];

/** What is shown, as data: nodes and edges, each edge with its stance, words and sources. */
export async function toData(picture: Picture, about: Readonly<Record<string, string | null>>) {
  const edges = picture.edges.filter(({ kind }) => kind !== null);
  const evidence = new Map<string, Evident>();
  for (let at = 0; at < edges.length; at += AT_ONCE) {
    const some = edges.slice(at, at + AT_ONCE);
    const ends = [...new Set(some.flatMap(({ source, target }) => [source, target]))];
    const kinds = [...new Set(some.flatMap(({ kind }) => (kind ? [kind] : [])))];
    const { subgraph } = await ask(EdgeEvidenceDocument, { ends, kinds, knownAt: about.knownAt ?? null });
    for (const edge of subgraph.edges) evidence.set(edge.id, edge);
  }
  return {
    ...about,
    nodes: picture.nodes
      .filter(({ rest }) => rest === null)
      .map(({ id, label, lang, kind, degree, contested, x, y, pinned }) => {
        return { id, label, lang, kind, degree, contested, x, y, pinned };
      }),
    edges: edges.map(({ id, source, target, kind, directed, contested, title, count }) => ({
      ...{ id, source, target, kind, directed, contested, title, count, stance: stanceOf(kind) },
      evidence: (evidence.get(id)?.evidence ?? []).map(({ statement, passage, source: document }) => ({
        quote: statement?.quote ?? null,
        text: statement?.text ?? null,
        words: passage?.exact ?? null,
        speakers: statement?.speakers.map(({ id }) => id) ?? [],
        when: statement?.when?.edtf ?? statement?.event?.when?.edtf ?? null,
        start: passage?.start ?? null,
        end: passage?.end ?? null,
        source: document.id,
        publisher: document.publisher ?? null,
        published: document.published?.edtf ?? null,
        url: document.url ?? null,
      })),
    })),
  };
}

/** The stance to a claim that an edge from an actor stands for; null for edges of other kinds. */
function stanceOf(kind: EdgeKind | null): StanceKind | null {
  switch (kind) {
    case 'STATED':
      return 'ASSERTS';
    case 'SUPPORTS':
      return 'SUPPORTS';
    case 'DISPUTES':
      return 'DISPUTES';
    default:
      return null;
  }
}
