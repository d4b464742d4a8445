import type { NodeRow } from '../read/rows.ts';
import type { Context } from './context.ts';
import { independentSources, summaryEvidence } from './evidence.ts';
import type { SameAsEdgeModel, SummaryEdgeModel } from './models.ts';

const summary = {
  via: async ({ via }: SummaryEdgeModel, _: unknown, { reader }: Context) => {
    const nodes = await Promise.all(via.map((id) => reader.node(id)));
    return nodes.filter((node): node is NodeRow => node !== null);
  },
  evidence: (edge: SummaryEdgeModel, _: unknown, context: Context) => summaryEvidence(edge, context),
};

/** What several events or statements show about a pair. */
export const PositionEdge = summary;
export const StandEdge = summary;
export const RepresentationEdge = summary;
export const ContactEdge = {
  ...summary,
  contested: ({ contested }: SummaryEdgeModel) => contested === true,
};
export const SameAsEdge = {
  sources: async (edge: SameAsEdgeModel, _: unknown, context: Context) =>
    independentSources(context.reader, await summaryEvidence(edge, context)),
  evidence: (edge: SameAsEdgeModel, _: unknown, context: Context) => summaryEvidence(edge, context),
};
