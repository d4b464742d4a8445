import { type NetworkQuery, networkOf, positionsOf } from '../../network/network.ts';
import { readDiscourse } from '../../network/read.ts';
import { dataVersion } from '../../read/data-version.ts';
import { labelOf, typeOf } from '../../read/node-names.ts';
import type { Reader } from '../../read/reader.ts';
import { creditsOf } from '../../read/stored.ts';
import type { DrawnNetwork } from './drawn-network.ts';

/**
 * Reads and reckons a network, and all that a file tells of it.
 * @param sources ids of those whose statements count; all where absent
 * @throws InputError NOT_FOUND, LIMIT_EXCEEDED
 */
export async function drawNetwork(
  reader: Reader,
  query: NetworkQuery,
  sources?: readonly string[],
): Promise<DrawnNetwork> {
  const discourse = await readDiscourse(reader, query, sources);
  const { positions, leftOut } = positionsOf(discourse, query);
  const network = networkOf(positions, query);
  const { rows, columns } = network.matrix;
  const [version, credits, names] = await Promise.all([
    dataVersion(reader),
    creditsOf(reader, [...new Set(positions.map(({ source }) => source))]),
    namesOf(reader, [...new Set([...rows, ...columns])]),
  ]);
  return { network, leftOut, dataVersion: version, credits, names };
}

async function namesOf(reader: Reader, ids: readonly string[]): Promise<DrawnNetwork['names']> {
  const nodes = await Promise.all(ids.map((id) => reader.node(id)));
  return new Map(
    nodes.flatMap((node) =>
      node ? [[node.id, { label: labelOf(node), kind: typeOf(node).toUpperCase() }] as const] : [],
    ),
  );
}
