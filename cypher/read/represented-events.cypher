// Events at which somebody is said to act on behalf of actors: a source that says so names both. $ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:MENTIONS]-(:Source)-[:REPORTS]->(e)
WHERE EXISTS { (e)<-[p:PARTICIPATED_IN]-() WHERE p.onBehalfOf = id }
WITH DISTINCT id, e ORDER BY e.id
RETURN id, collect(e.id) AS rows
