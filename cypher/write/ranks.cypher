// The keys by which lists are ordered by number: expressions of a claim, statements of whatever else, and disputes.
// :count
// Counts anew what these keys are made of, and sets them. $batch.rows: ids.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})
WITH n, CASE
  WHEN n:Actor THEN COUNT { (n)-[:MADE]->() }
  WHEN n:Claim THEN COUNT { (n)<-[:EXPRESSES]-() }
  WHEN n:Event THEN COUNT { (n)<-[:SAID_AT]-() }
  WHEN n:Source THEN COUNT { (s:Statement {source: n.id}) }
END AS statements, CASE
  WHEN n:Actor THEN COUNT { (n)-[:DISPUTES]->() }
  WHEN n:Claim THEN COUNT { (n)<-[:DISPUTES]-() }
END AS disputes
SET n.statementsKey = right('00000000' + toString(statements), 9) + '\u0001' + n.id,
  n.disputesKey = right('00000000' + toString(disputes), 9) + '\u0001' + n.id
// :set
// Sets keys that have been worked out from those before. $batch.rows: [{id, statementsKey, disputesKey}].
UNWIND $batch.rows AS row
MATCH (n:Entity {id: row.id})
SET n.statementsKey = row.statementsKey, n.disputesKey = row.disputesKey
