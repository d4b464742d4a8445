import type { NodeRow } from '../rows.ts';
import { type Condition, type Conditions, isId } from './conditions.ts';
import { hasWords } from './text.ts';

/** Holds where a node bears a label that is written in capitals among the values, such as `PERSON`. */
export const isOfKind: Condition<NodeRow> = {
  test: (kinds, { labels }) => labels.some((label) => (kinds as string[]).includes(label.toUpperCase())),
};

export const nodeConditions: Conditions<NodeRow> = {
  id: isId,
  kind: isOfKind,
  text: hasWords(textsOf),
};

function textsOf(node: NodeRow): (string | undefined)[] {
  if ('name' in node) return [node.name, ...(node.names ?? [])];
  if ('title' in node) return [node.title];
  if ('start' in node) return [node.exact];
  return ['quote' in node ? node.quote : undefined, node.text];
}
