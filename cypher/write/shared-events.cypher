// Events that one and the same source has two people attend on different sides. $batch.rows: [{from, to}].
// Looked for from whoever of the two takes part in less: a head of state takes part in thousands.
UNWIND $batch.rows AS pair
MATCH (a:Entity {id: pair.from}) WHERE a:Person OR a:Group
MATCH (b:Entity {id: pair.to}) WHERE b:Person OR b:Group
WITH a, b, COUNT { (a)-[:PARTICIPATED_IN]->() } <= COUNT { (b)-[:PARTICIPATED_IN]->() } AS less
WITH CASE WHEN less THEN a ELSE b END AS one, collect(DISTINCT CASE WHEN less THEN b ELSE a END) AS others
MATCH (one)-[p:PARTICIPATED_IN]->(e)
WHERE p.retractedOn IS NULL AND p.side IS NOT NULL AND NOT p.role IN ['INTERPRETER', 'DECLINED_BY']
WITH one, others, p, e
MATCH (e)<-[q:PARTICIPATED_IN]-(other) WHERE other IN others
WITH one, other, p, q, e
WHERE p.source = q.source AND p.side <> q.side AND q.retractedOn IS NULL
  AND NOT q.role IN ['INTERPRETER', 'DECLINED_BY']
WITH CASE WHEN one.id < other.id THEN [one.id, other.id] ELSE [other.id, one.id] END AS pair, e.id AS event,
  collect(DISTINCT p.source) AS sources
RETURN pair[0] AS from, pair[1] AS to, event, sources
