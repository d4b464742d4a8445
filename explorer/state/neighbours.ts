import { createEffect, createSignal, on } from 'solid-js';
import { AskError, ask } from '../api/client.ts';
import { LabelsDocument, type LabelsQuery } from '../api/queries.generated.ts';
import { type Counts, countNeighbours, type NeighbourPage, readNeighbours } from '../read/neighbours.ts';
import type { SceneNode } from '../read/scene.ts';
import { attempt } from './connection.ts';

/** Neighbours that come at a time. */
export const PAGE = 25;

/** A node of which no more is said than what it is called. */
export type Labelled = NonNullable<LabelsQuery['nodes'][number]>;

/** The neighbours of nodes, counted and read page by page; what was read is kept until the data changes. */
export function createNeighbours(knownAt: () => string | null, report: (error: unknown) => void) {
  const [counts, setCounts] = createSignal<ReadonlyMap<string, Counts>>(new Map());
  const [uncounted, setUncounted] = createSignal<AskError | null>(null);
  const pages = new Map<string, NeighbourPage[]>();

  const forget = () => {
    setCounts(new Map());
    setUncounted(null);
    pages.clear();
  };
  createEffect(on(attempt, forget));

  const count = (node: SceneNode) => {
    const day = knownAt();
    const key = keyOf(node.id, day);
    if (counts().has(key)) return;
    countNeighbours(node, day)
      .then((found) => setCounts((before) => new Map([...before, [key, found]])))
      .catch((error) => {
        // What is drawn stands without it.
        if (error instanceof AskError && error.reason === 'refused') setUncounted(error);
        else report(error);
      });
  };

  /** A page of one relation, and those before it where they were not read yet; null behind the last. */
  const page = async (node: Node, relation: string, index: number): Promise<NeighbourPage | null> => {
    const day = knownAt();
    const key = `${keyOf(node.id, day)} ${relation}`;
    const known = pages.get(key) ?? [];
    pages.set(key, known);
    for (let at = known.length; at <= index; at += 1) {
      const after = known[at - 1]?.next ?? null;
      if (at > 0 && after === null) return null;
      known[at] = await readNeighbours(node.id, node.kind, relation, { knownAt: day, first: PAGE, after });
    }
    return known[index] ?? null;
  };

  return {
    forget,
    count,
    countsOf: (id: string): Counts | undefined => counts().get(keyOf(id, knownAt())),
    /** Why neighbours could not be counted. */
    uncounted,

    /** The next neighbours that are not on show; a relation may begin with those that are. */
    async next(node: Node, relation: string, there: ReadonlySet<string>): Promise<string[]> {
      const fresh = new Set<string>();
      for (let index = 0; fresh.size < PAGE; index += 1) {
        const found = await page(node, relation, index);
        if (!found) break;
        for (const id of found.ids) if (!there.has(id) && fresh.size < PAGE) fresh.add(id);
        if (found.next === null) break;
      }
      return [...fresh];
    },

    /** What the neighbours of a page are called, and whether there is a page behind it. */
    async listed(node: Node, relation: string, index: number) {
      const found = await page(node, relation, index);
      if (!found) return { items: [], isLast: true };
      const { nodes } = await ask(LabelsDocument, { ids: found.ids, knownAt: knownAt() });
      return { items: nodes.filter((each): each is Labelled => each !== null), isLast: found.next === null };
    },
  };
}

type Node = Pick<SceneNode, 'id' | 'kind'>;

function keyOf(id: string, day: string | null): string {
  return `${day ?? ''} ${id}`;
}
