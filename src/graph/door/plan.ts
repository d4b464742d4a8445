import type { Plan, ResultSummary } from 'neo4j-driver';
import { checkProcedure, refused } from './text.ts';

/** Steps of plans that read the graph. What is not listed here is refused, such as those of a Neo4j to come. */
const READING = new Set(
  `AllNodesScan NodeByLabelScan IntersectionNodeByLabelsScan UnionNodeByLabelsScan SubtractionNodeByLabelsScan
  NodeByIdSeek NodeByElementIdSeek NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeUniqueIndexSeek
  NodeUniqueIndexSeekByRange NodeIndexContainsScan NodeIndexEndsWithScan MultiNodeIndexSeek NodeCountFromCountStore
  DirectedAllRelationshipsScan UndirectedAllRelationshipsScan DirectedRelationshipTypeScan
  UndirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan UndirectedUnionRelationshipTypesScan
  DirectedRelationshipByIdSeek UndirectedRelationshipByIdSeek DirectedRelationshipByElementIdSeek
  UndirectedRelationshipByElementIdSeek DirectedRelationshipIndexScan UndirectedRelationshipIndexScan
  DirectedRelationshipIndexSeek UndirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange
  UndirectedRelationshipIndexSeekByRange DirectedRelationshipIndexContainsScan
  UndirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan
  UndirectedRelationshipIndexEndsWithScan RelationshipCountFromCountStore DynamicLabelNodeLookup
  DynamicDirectedRelationshipTypeLookup DynamicUndirectedRelationshipTypeLookup
  Expand(All) Expand(Into) OptionalExpand(All) OptionalExpand(Into) VarLengthExpand(All) VarLengthExpand(Into)
  VarLengthExpand(Pruning) VarLengthExpand(Pruning,BFS) VarLengthExpand(Pruning,BFS,All) PathPropagatingBFS
  ProjectEndpoints Repeat(Trail) Repeat(Walk) BidirectionalRepeat(Trail) RepeatOptions ShortestPath
  StatefulShortestPath(All) StatefulShortestPath(Into)
  Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply
  LetSelectOrSemiApply LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply RollUpApply Anti Optional
  Argument ArgumentTracker EmptyRow EmptyResult CartesianProduct NodeHashJoin NodeLeftOuterHashJoin
  NodeRightOuterHashJoin ValueHashJoin TriadicBuild TriadicFilter TriadicSelection Union OrderedUnion
  Filter Projection CacheProperties NullifyMetadata Unwind Distinct OrderedDistinct EagerAggregation
  OrderedAggregation Eager Sort PartialSort Top Top1WithTies PartialTop Skip Limit ExhaustiveLimit
  ProcedureCall ProduceResults`.split(/\s+/),
);
/** How a plan writes what stands in a subquery within an expression, of which it shows no steps. */
const HIDDEN = {
  procedure: /ResolvedCall\(\s*([\w.]+)\(/g,
  clause: /\b(LOAD CSV (WITH HEADERS )?FROM|IN (\S+ CONCURRENT |CONCURRENT )?TRANSACTIONS)\b/i,
};

/**
 * Refuses by its plan what does more than read this graph.
 * @param summary of the statement behind `EXPLAIN`
 * @throws InputError FORBIDDEN
 */
export function checkPlan({ queryType, plan }: ResultSummary): void {
  if (queryType !== 'r' || !plan)
    throw refused('what does not merely read', 'Leave out what writes or administers.');
  for (const step of stepsOf(plan)) checkStep(step);
}

function* stepsOf(plan: Plan): Generator<Plan> {
  yield plan;
  for (const child of plan.children) yield* stepsOf(child);
}

function checkStep({ operatorType, arguments: details }: Plan): void {
  const operator = operatorType.replace(/@.*/, '');
  const told = String((details as Record<string, unknown>).Details ?? '');
  if (!READING.has(operator)) {
    throw refused(
      `what Neo4j plans as ${operator}`,
      'Leave out what writes, administers or reads elsewhere.',
    );
  }
  if (operator === 'ProcedureCall') checkProcedure(/^[\w.]+/.exec(told)?.[0] ?? '');
  // Its details are the names of columns, which are what the user wrote.
  if (operator === 'ProduceResults') return;
  for (const [, name = ''] of told.matchAll(HIDDEN.procedure)) checkProcedure(name);
  const [clause] = HIDDEN.clause.exec(told) ?? [];
  if (clause) throw refused(`"${clause}"`, 'Leave it out; a text that holds these words can be a parameter.');
}
