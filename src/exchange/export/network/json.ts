import { edgesOf } from '../../../network/edges.ts';
import { polarisationOf } from '../../../network/measures.ts';
import type { Position } from '../../../network/position.ts';
import { type WindowPositions, windowNetwork } from '../../../network/windows.ts';
import type { StatementRow } from '../../../read/rows.ts';
import { jsonList } from '../json-list.ts';
import { type DrawnNetwork, MOST_NAMED, measuredNodes, titleOf, tracedEdges } from './drawn-network.ts';

/** A statement that some edge rests on, by id; undefined where it has gone since. */
type Statements = (id: string) => Promise<Pick<StatementRow, 'quote' | 'text'> | null>;

/**
 * Writes a network as JSON: how it was asked for, what was left out, its nodes with their measures, its edges with the
 * earliest positions that each rests on, the words of the statements that these name, and its windows.
 */
export async function* networkJson(
  drawn: DrawnNetwork,
  windows: (() => AsyncIterable<WindowPositions>) | undefined,
  statements: Statements,
): AsyncGenerator<string> {
  const { network, leftOut, dataVersion, credits, choice } = drawn;
  const head = {
    title: titleOf(drawn),
    dataVersion,
    credits,
    query: {
      ...network.query,
      sources: choice.source,
      knownAt: choice.knownAt,
      window: choice.window,
      ...(choice.window !== undefined && { kernel: choice.kernel }),
    },
    positions: network.positions.length,
    leftOut,
    polarisation: polarisationOf(network),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"nodes":[`;
  yield* jsonList(measuredNodes(drawn), (node) => node);
  yield '],\n"edges":[';
  const named = new Map<string, Position>();
  yield* jsonList(tracedEdges(network), ({ source, target, weight, positions }) => {
    const evidence = positions.slice(0, MOST_NAMED);
    for (const position of evidence) named.set(position.statement, position);
    return { source, target, weight, positions: positions.length, evidence: evidence.map(referenceOf) };
  });
  yield '],\n"statements":[';
  yield* jsonList(saidBy(named, statements), (each) => each);
  yield '],\n"windows":[';
  yield* jsonList(windows?.() ?? [], (window) => ({
    from: window.from,
    to: window.to,
    positions: window.positions.length,
    polarisation: polarisationOf(window),
    edges: edgesOf(windowNetwork(window)),
  }));
  yield ']}\n';
}

function referenceOf({ statement, actor, concept, claim, stance }: Position): object {
  return { statement, actor, concept, claim, stance };
}

async function* saidBy(named: ReadonlyMap<string, Position>, statements: Statements): AsyncGenerator<object> {
  const ids = [...named.keys()].sort();
  for (let start = 0; start < ids.length; start += 1_000) {
    const batch = ids.slice(start, start + 1_000);
    const rows = await Promise.all(batch.map(statements));
    for (const [index, id] of batch.entries()) {
      const { source, day } = named.get(id) ?? {};
      yield { id, source, day, quote: rows[index]?.quote, text: rows[index]?.text };
    }
  }
}
