import type { DrawnNetwork } from './drawn-network.ts';
import { nameOf } from './drawn-network.ts';

/**
 * Writes the matrix of a network as CSV (RFC 4180): names in the first row and column, and what two nodes of one name are told
 * apart by, their ids, in brackets behind it.
 */
export async function* matrixCsv(drawn: DrawnNetwork): AsyncGenerator<string> {
  const { rows, columns, values } = drawn.network.matrix;
  const headings = distinctNames(drawn, columns);
  yield line(['', ...headings]);
  const titles = rows === columns ? headings : distinctNames(drawn, rows);
  for (const [index, title] of titles.entries()) {
    const row = values.subarray(index * columns.length, (index + 1) * columns.length);
    yield line([title, ...[...row].map(String)]);
  }
}

function distinctNames({ names }: DrawnNetwork, ids: readonly string[]): string[] {
  const labels = ids.map((id) => nameOf(names, id).label);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label, index) => ((counts.get(label) ?? 0) > 1 ? `${label} (${ids[index]})` : label));
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
