import { statementConditions } from '../read/filter/statement.ts';
import { leanNode } from '../read/lean-node.ts';
import type { Reader } from '../read/reader.ts';
import type {
  ActorRow,
  ClaimRow,
  EventRow,
  ExpressionRow,
  ItemRow,
  PassageRow,
  SourceRow,
  StatementRow,
} from '../read/rows.ts';
import { dateOf } from './dates.ts';
import { account, evidenceOf, referred, statementEvidence } from './evidence.ts';
import { listOf, rootList } from './lists.ts';
import type { ExpressionModel } from './models.ts';
import { labelOf, lookUp } from './node.ts';
import { propertiesReadOf, reads } from './selection.ts';
import type {
  ExpressionResolvers,
  QueryResolvers,
  StatementEdgeResolvers,
  StatementResolvers,
} from './types.generated.ts';

type Tie = 'MADE' | 'ON_BEHALF_OF' | 'RELAYED_BY' | 'ADDRESSED_TO';

/** One statement of the catalogue serves every field that leads from a statement to actors. */
async function actorsOf(reader: Reader, { id }: StatementRow, tie: Tie): Promise<ActorRow[]> {
  const rows = await reader.rows<{ kind: Tie; actor: ActorRow }>('read/statement-actors', id);
  return rows.filter(({ kind }) => kind === tie).map(({ actor }) => actor);
}

/** Who makes a statement, in the source's order; nobody where the source itself speaks. */
export function speakersOf(reader: Reader, statement: StatementRow): Promise<ActorRow[]> {
  return actorsOf(reader, statement, 'MADE');
}

async function firstOf(actors: Promise<ActorRow[]>): Promise<ActorRow | null> {
  return (await actors)[0] ?? null;
}

type LeanExpression = readonly [
  stance: ExpressionRow['stance'],
  labels: readonly string[],
  values: readonly unknown[],
];

/** What a statement expresses, with nothing but the stance and some properties of the claim. */
async function leanExpressions(
  reader: Reader,
  statement: string,
  properties: readonly string[],
): Promise<ExpressionModel[]> {
  const rows = await reader.rows<LeanExpression>('read/statement-expressions-lean', statement, {
    properties,
  });
  return rows.map(([stance, labels, values]) => ({
    statement,
    stance,
    claim: leanNode(labels, properties, values) as ClaimRow,
    // Nobody asks for these where this is read.
    source: '',
    evidence: [],
  }));
}

export const Statement: StatementResolvers = {
  label: labelOf,
  when: reads(['when', 'whenFrom', 'whenTo'], (statement) => dateOf(statement, 'when')),
  speaker: reads(['id'], (statement, _, { reader }) => firstOf(speakersOf(reader, statement))),
  speakers: reads(['id'], (statement, _, { reader }) => speakersOf(reader, statement)),
  onBehalfOf: reads(['id'], (statement, _, { reader }) =>
    firstOf(actorsOf(reader, statement, 'ON_BEHALF_OF')),
  ),
  relayedBy: reads(['id'], (statement, _, { reader }) => actorsOf(reader, statement, 'RELAYED_BY')),
  addressedTo: reads(['id'], (statement, _, { reader }) => actorsOf(reader, statement, 'ADDRESSED_TO')),
  event: reads(['id'], ({ id }, _, { reader }) => reader.first<EventRow>('read/statement-event', id)),
  expressions: reads(['id'], async ({ id }, _, { reader }, info) => {
    const properties = reader.day === undefined ? propertiesReadOf(info, 'claim', ['stance']) : null;
    if (properties) return leanExpressions(reader, id, properties);
    const rows = await reader.rows<ExpressionRow>('read/statement-expressions', id);
    return rows.map((row) => ({ ...row, statement: id }));
  }),
  partOf: reads(['id'], ({ id }, _, { reader }) => reader.first<StatementRow>('read/whole', id)),
  parts: listOf<ItemRow<StatementRow>>('read/links:from', statementConditions, { kind: 'PART_OF' }),
  passages: reads(['id'], ({ id }, _, { reader }) => reader.rows<PassageRow>('read/statement-passages', id)),
  source: reads(['source'], ({ source }, _, context) => referred<SourceRow>(context, source)),
};

export const Expression: ExpressionResolvers = {
  implied: account.implied,
  evidence: (row) => evidenceOf([row], row.statement),
};

export const StatementEdge: StatementEdgeResolvers = {
  evidence: ({ node }, _, { reader }) => statementEvidence(reader, node),
};

export const Query: QueryResolvers = {
  statement: lookUp<StatementRow>('Statement'),
  statements: rootList<StatementRow>('Statement', statementConditions),
};
