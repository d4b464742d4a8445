import { discourseOf, networkOf, positionsOf } from '../../../network/network.ts';
import { checkUnchanged, dataVersion } from '../../../read/data-version.ts';
import { readDiscourse } from '../../../read/discourse.ts';
import { labelOf, typeOf } from '../../../read/node-names.ts';
import type { Reader } from '../../../read/reader.ts';
import { creditsOf } from '../../../read/stored.ts';
import { type NetworkChoice, networkQuery } from './choice.ts';
import type { DrawnNetwork } from './drawn-network.ts';

/**
 * Reads and reckons a network, and all that a file tells of it.
 * @throws InputError NOT_FOUND, LIMIT_EXCEEDED; SystemError GRAPH_CHANGED where something was loaded meanwhile
 */
export async function drawNetwork(reader: Reader, choice: NetworkChoice): Promise<DrawnNetwork> {
  const query = networkQuery(choice);
  const version = await dataVersion(reader);
  const discourse = await readDiscourse(reader, { ...discourseOf(query), sources: choice.source });
  const { positions, leftOut } = positionsOf(discourse, query);
  const network = networkOf(positions, query);
  const { rows, columns } = network.matrix;
  const [credits, names] = await Promise.all([
    creditsOf(reader, [...new Set(positions.map(({ source }) => source))]),
    namesOf(reader, [...new Set([...rows, ...columns])]),
  ]);
  await checkUnchanged(reader, version);
  return { network, leftOut, dataVersion: version, credits, names, choice };
}

async function namesOf(reader: Reader, ids: readonly string[]): Promise<DrawnNetwork['names']> {
  const nodes = await Promise.all(ids.map((id) => reader.node(id)));
  return new Map(
    nodes.flatMap((node) =>
      node ? [[node.id, { label: labelOf(node), kind: typeOf(node).toUpperCase() }] as const] : [],
    ),
  );
}
