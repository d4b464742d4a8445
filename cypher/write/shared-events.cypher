// Events that one and the same source has two people attend on different sides. $batch.rows: [{from, to}].
UNWIND $batch.rows AS pair
MATCH (a:Entity {id: pair.from})-[p:PARTICIPATED_IN]->(e:Event)<-[q:PARTICIPATED_IN]-(b:Entity {id: pair.to})
WHERE p.source = q.source AND p.side <> q.side AND p.retractedOn IS NULL AND q.retractedOn IS NULL
  AND (a:Person OR a:Group) AND (b:Person OR b:Group)
  AND NOT p.role IN ['INTERPRETER', 'DECLINED_BY'] AND NOT q.role IN ['INTERPRETER', 'DECLINED_BY']
RETURN pair.from AS from, pair.to AS to, e.id AS event, collect(DISTINCT p.source) AS sources
