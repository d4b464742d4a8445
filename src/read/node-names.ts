import { ENTITY_KINDS } from '../dossier/vocabulary.ts';
import type { NodeRow } from './rows.ts';

/** The kinds of node, which are labels. */
export const NODE_TYPES = [...ENTITY_KINDS, 'Passage'] as const;

/** What kind a node is: the one of its labels that names it. */
export function typeOf({ id, labels }: Pick<NodeRow, 'id' | 'labels'>): (typeof NODE_TYPES)[number] {
  const type = NODE_TYPES.find((each) => labels.includes(each));
  if (!type) throw new Error(`"${id}" has the labels ${labels.join(', ')}, none of which is a type`);
  return type;
}

/** What to write beside a node. */
export function labelOf(node: NodeRow): string {
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  if ('start' in node) return node.exact ?? `${node.start}–${node.end}`;
  return ('quote' in node ? node.quote : undefined) ?? node.text ?? node.id;
}
