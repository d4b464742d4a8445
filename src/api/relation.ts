import { relationConditions } from '../read/filter/relation.ts';
import type { NamedRow, RelationItemRow } from '../read/rows.ts';
import { dateOf } from './dates.ts';
import { account, told } from './evidence.ts';
import { edgesOf } from './lists.ts';
import type { RelationModel } from './models.ts';
import type { RelationAccountResolvers, RelationResolvers } from './types.generated.ts';

/** The lasting ties of an actor or a place. */
export const relations = edgesOf(
  'read/relations:page',
  (row: RelationItemRow, self: NamedRow) => ({
    key: row.key,
    node: { ...row, self },
  }),
  relationConditions,
);

/** Each row has at least one account, the first of which the relation is named after. */
const first = ({ accounts }: RelationModel) => accounts[0] ?? { source: '', evidence: [] };

export const Relation: RelationResolvers = {
  ...told,
  title: (row) => first(row).title ?? null,
  since: (row) => dateOf(first(row), 'since'),
  until: (row) => dateOf(first(row), 'until'),
  from: ({ outgoing, self, other }) => (outgoing ? self : other),
  to: ({ outgoing, self, other }) => (outgoing ? other : self),
};

export const RelationAccount: RelationAccountResolvers = {
  ...account,
  since: (row) => dateOf(row, 'since'),
  until: (row) => dateOf(row, 'until'),
};
