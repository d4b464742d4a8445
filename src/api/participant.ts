import type { ActorRow, ParticipantAccountRow } from '../read/rows.ts';
import type { Context } from './context.ts';
import { account, told } from './evidence.ts';
import type { ParticipantModel } from './models.ts';
import type {
  ParticipantAccountResolvers,
  ParticipantResolvers,
  ParticipationEdgeResolvers,
} from './types.generated.ts';

/** Each row has at least one account, the first of which says what the participant was. */
function first({ accounts }: ParticipantModel): ParticipantAccountRow {
  const [account] = accounts;
  if (!account) throw new Error('a participant without an account');
  return account;
}

function represented({ onBehalfOf }: ParticipantAccountRow, { reader }: Context) {
  return onBehalfOf === undefined ? null : reader.node<ActorRow>(onBehalfOf);
}

export const Participant: ParticipantResolvers = {
  ...told,
  role: (row) => first(row).role,
  side: (row) => first(row).side ?? null,
  onBehalfOf: (row, _, context) => represented(first(row), context),
};

export const ParticipantAccount: ParticipantAccountResolvers = {
  ...account,
  onBehalfOf: (row, _, context) => represented(row, context),
};

export const ParticipationEdge: ParticipationEdgeResolvers = {
  participant: ({ actor, node, accounts }) => ({ actor, event: node, accounts }),
  evidence: told.evidence,
};
