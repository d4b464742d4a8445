import { isRecord } from '../../../dossier/select.ts';
import type { Importer, ImportOptions, InputFile, Refusal } from '../importer.ts';
import { type Node, type Nodes, typesOf } from './nodes.ts';
import { nodesOf } from './records.ts';
import { takeClaim, takeReview } from './review.ts';

/** Fact checks as schema.org's ClaimReview and Claim in JSON-LD: single ones, lists, graphs, feeds, answers, JSON Lines. */
export const importer: Importer = {
  linked: false,
  isOneSource: false,
  uses: ['source'],
  async *read(files, options) {
    for (const file of files) {
      for await (const { at, ...record } of nodesOf(file)) {
        if ('refused' in record) yield { at, refused: record.refused };
        else yield { at, ...taken(record.value, record.nodes, file, options) };
      }
    }
  },
};

function taken(value: unknown, nodes: Nodes, file: InputFile, options: ImportOptions) {
  if (!isRecord(value)) return { refused: notAReview('no object') };
  const types = typesOf(value);
  const context = { nodes, file, options };
  if (types.includes('ClaimReview')) return takeReview(value, context) ?? { refused: NO_CLAIM };
  if (!types.includes('Claim')) return { refused: notAReview(describe(value)) };
  if (nodes.isReviewed(value)) return { refused: OF_REVIEW };
  return takeClaim(value, context) ?? { refused: NO_CLAIM };
}

const NO_CLAIM: Refusal = {
  code: 'NO_CLAIM',
  reason:
    'It does not say what is claimed: expected "claimReviewed", or "text" of the claim that is reviewed.',
};

const OF_REVIEW: Refusal = {
  code: 'TAKEN_WITH_REVIEW',
  reason: 'It is the claim that a review beside it reviews, and is taken with that.',
};

function notAReview(what: string): Refusal {
  const reason = `It is ${what}: expected a ClaimReview or a Claim. What reviews name is taken with them.`;
  return { code: 'NOT_A_REVIEW', reason };
}

function describe(node: Node): string {
  const [type] = typesOf(node);
  return type === undefined ? 'an object without "@type"' : `of the type ${type.slice(0, 60)}`;
}
