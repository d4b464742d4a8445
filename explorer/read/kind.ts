import type { NodeKind } from '../api/queries.generated.ts';

/** The kind of a node, which is the name of its type in capitals. */
export function kindOf({ __typename }: { readonly __typename: string }): NodeKind {
  return __typename.toUpperCase() as NodeKind;
}
