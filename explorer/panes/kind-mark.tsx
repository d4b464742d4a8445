import type { NodeKind } from '../api/queries.generated.ts';
import { shapeOf } from '../graph/appearance.ts';
import { shapePath } from '../graph/shape-path.ts';

/** The shape and colour by which a kind of node is known. */
export function KindMark(props: { kind: NodeKind }) {
  return (
    <svg class={`mark kind-${props.kind.toLowerCase()}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={shapePath(shapeOf[props.kind], 7)} fill-rule="evenodd" />
    </svg>
  );
}
