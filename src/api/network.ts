import { orderKey } from '../graph/write/order.ts';
import { polarisationOf } from '../network/measures.ts';
import {
  checkQuery,
  discourseOf,
  type NetworkQuery,
  networkOf,
  positionsOf,
  usualAggregate,
} from '../network/network.ts';
import { BINARY, LATEST, type Levels, type Position } from '../network/position.ts';
import { windowNetwork, windowPositions, windowsFor } from '../network/windows.ts';
import { readDiscourse } from '../read/discourse.ts';
import { GatheredList } from '../read/list.ts';
import { typeOf } from '../read/node-names.ts';
import type { ClaimRow, NodeRow, StatementRow } from '../read/rows.ts';
import { Connection } from './connection.ts';
import type { Context } from './context.ts';
import { referred, statementEvidence } from './evidence.ts';
import { checkRange, limits } from './limits.ts';
import type { NetworkWindowModel } from './models.ts';
import {
  type EdgeChoice,
  edgeId,
  type NetworkEdgeModel,
  type NetworkEvidenceRow,
  NetworkModel,
} from './network-model.ts';
import { labelOf } from './node.ts';
import type {
  NetworkEdgeResolvers,
  NetworkEvidenceEdgeResolvers,
  NetworkLevels,
  NetworkNodeResolvers,
  NetworkOmissionReason,
  NetworkResolvers,
  NetworkWindowResolvers,
  NodeKind,
  QueryNetworkArgs,
  QueryResolvers,
  RequireFields,
} from './types.generated.ts';

export const Query: QueryResolvers = {
  network: async (_, asked, { reader }) => {
    checkRange('limit', asked.limit, 1, limits.nodes);
    const query = queryOf(asked);
    checkQuery(query);
    const discourse = await readDiscourse(reader, {
      ...discourseOf(query),
      sources: asked.sources ?? undefined,
    });
    const { positions, leftOut } = positionsOf(discourse, query);
    return new NetworkModel(networkOf(positions, query), leftOut, asked, asked.limit, reader.day);
  },
};

export const Network: NetworkResolvers = {
  nodes: (model) => model.nodes(),
  totalNodes: (model) => model.allNodes().length,
  edges: edgesShown,
  totalEdges: (model) => model.edges().length,
  positions: ({ network }) => network.positions.length,
  leftOut: ({ leftOut }) =>
    Object.entries(leftOut)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => ({ reason: constant(reason) as NetworkOmissionReason, count })),
  polarisation: (model) => model.polarisation(),
  windows: (model, { days, kernel, limit, from }) => {
    checkRange('limit', limit, 1, limits.windows);
    const { positions, query } = model.network;
    const windows: NetworkWindowModel[] = [];
    for (const window of windowsFor(positions, query, days).inTurn(from ?? undefined)) {
      if (windows.length === limit) break;
      windows.push({ ...windowPositions(positions, query, window, lower(kernel)), of: model, kernel });
    }
    return windows;
  },
};

export const NetworkWindow: NetworkWindowResolvers = {
  positions: ({ positions }) => positions.length,
  polarisation: async (window) => {
    await nextTurn();
    return polarisationOf(window);
  },
  edges: async ({ of, kernel, ...window }, asked) => {
    await nextTurn();
    return edgesShown(of.within(windowNetwork(window), { from: window.from, to: window.to, kernel }), asked);
  },
};

/** Lets others have their turn, and what has timed out end, between what takes long. */
const nextTurn = () => new Promise(setImmediate);

export const NetworkNode: NetworkNodeResolvers = {
  node: ({ id }, _, context) => referred<NodeRow>(context, id),
  label: async ({ id }, _, context) => labelOf(await referred<NodeRow>(context, id)),
  kind: async ({ id }, _, context) => typeOf(await referred<NodeRow>(context, id)).toUpperCase() as NodeKind,
  degree: ({ id, of }) => of.degreeOf(id).degree,
  strength: ({ id, of }) => of.degreeOf(id).strength,
  community: ({ id, of }) => (of.isTwoMode ? null : (of.communities()?.get(id) ?? null)),
  betweenness: ({ id, of }) => (of.isTwoMode ? null : (of.betweenness()?.get(id) ?? null)),
};

export const NetworkEdge: NetworkEdgeResolvers = {
  id: edgeId,
  evidence: ({ source, target, evidence, chosen, day }, asked, context) =>
    new Connection(
      {
        field: 'evidence',
        parent: `${source}:${target}`,
        order: '',
        chosen: { ...chosen, day: context.reader.day },
      },
      asked,
      context.limits,
      () => ({ list: new GatheredList(knownOf(evidence().of({ source, target }), day, context)) }),
      (row) => ({ ...row, node: referred<StatementRow>(context, row.statement) }),
    ),
};

/** All of an edge's evidence, or, where that is asked for another day than the network, what was known of it then. */
async function knownOf(
  evidence: readonly Position[],
  day: string | undefined,
  { reader }: Context,
): Promise<NetworkEvidenceRow[]> {
  const rows = evidence.map(keyed);
  if (reader.day === day) return rows;
  const known = await Promise.all(rows.map(({ statement }) => reader.node(statement)));
  return rows.filter((_, index) => known[index] !== null);
}

export const NetworkEvidenceEdge: NetworkEvidenceEdgeResolvers = {
  claim: ({ claim }, _, context) => referred<ClaimRow>(context, claim),
  evidence: async ({ statement }, _, context) =>
    statementEvidence(context.reader, await referred<StatementRow>(context, statement)),
};

function keyed(position: Position): NetworkEvidenceRow {
  const { day, statement, actor, claim, concept, level } = position;
  return { ...position, key: orderKey(day ?? LATEST, [statement, actor, claim, concept, level].join(' ')) };
}

function edgesShown(model: NetworkModel, choice: EdgeChoice): NetworkEdgeModel[] {
  checkRange('limit', choice.limit, 1, limits.edges);
  checkRange('ids', choice.ids?.length ?? 0, 0, limits.ids);
  return model.visibleEdges(choice);
}

type Asked = RequireFields<
  QueryNetworkArgs,
  'mode' | 'normalise' | 'groupBy' | 'concept' | 'duplicates' | 'limit'
>;

function queryOf(asked: Asked): NetworkQuery {
  const mode = lower(asked.mode);
  return {
    mode,
    aggregate: asked.aggregate ? lower(asked.aggregate) : usualAggregate(mode),
    normalisation: lower(asked.normalise),
    groupBy: lower(asked.groupBy),
    concept: lower(asked.concept),
    duplicates: lower(asked.duplicates),
    levels: asked.levels ? levelsOf(asked.levels) : BINARY,
    from: asked.from ?? undefined,
    to: asked.to ?? undefined,
    topics: asked.topics ?? undefined,
  };
}

/** The level of every stance: null where none is given. */
function levelsOf(given: NetworkLevels): Levels {
  const { ASSERTS = null, SUPPORTS = null, DISPUTES = null, QUALIFIES = null, RETRACTS = null } = given;
  return { ASSERTS, SUPPORTS, DISPUTES, QUALIFIES, RETRACTS };
}

/** The word of `src/network` for one of the schema, such as `two-mode` for `TWO_MODE`. */
function lower<Name extends string>(name: Name): Name extends 'TWO_MODE' ? 'two-mode' : Lowercase<Name> {
  return name.toLowerCase().replace('_', '-') as ReturnType<typeof lower<Name>>;
}

/** The other way round, such as `WITHOUT_TOPIC` for `withoutTopic`. */
function constant(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
