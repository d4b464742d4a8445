import type { Network } from './network.ts';

/** Two nodes and what the matrix holds for both. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** What is not zero in a network's matrix, pairs once, the heaviest first whatever their sign, then by id. */
export function edgesOf({ query, matrix: { rows, columns, values } }: Network): NetworkEdge[] {
  const found: NetworkEdge[] = [];
  for (const [i, source] of rows.entries()) {
    for (let j = query.mode === 'two-mode' ? 0 : i + 1; j < columns.length; j += 1) {
      const weight = values[i * columns.length + j] ?? 0;
      if (weight !== 0) found.push({ source, target: columns[j] ?? '', weight });
    }
  }
  // Rows and columns are in order, and the sort is stable.
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
