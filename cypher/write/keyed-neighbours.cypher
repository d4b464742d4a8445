// Pairs whose order keys hold the day of a node. $batch.rows: ids of events and statements.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r:MADE|PARTICIPATED_IN|ABOUT]-(a)
  RETURN type(r) AS type, a.id AS from, n.id AS to
  UNION
  MATCH (n)-[r:EXPRESSES|ABOUT]->(b)
  RETURN type(r) AS type, n.id AS from, b.id AS to
}
RETURN DISTINCT type, from, to
