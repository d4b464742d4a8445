import type { EdgeKind, StanceKind } from '../api/queries.generated.ts';

/** The stance to a claim that an edge from an actor stands for; null for edges of other kinds. */
export function stanceOf(kind: EdgeKind | null): StanceKind | null {
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
