// Sets the keys by which lists are ordered by number: expressions of a claim, statements of whatever else. $batch.rows: ids.
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
