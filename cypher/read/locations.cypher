// Where events take place, or what places lie in, after the source published first. $ids.
// :event
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:TOOK_PLACE_IN]->(m)
WITH id, m ORDER BY r.knownSince, r.source, r.hash
RETURN id, collect(m {.*, labels: labels(m)})[..1] AS rows
// :place
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:LOCATED_IN]->(m)
WITH id, m ORDER BY r.knownSince, r.source, r.hash
RETURN id, collect(m {.*, labels: labels(m)})[..1] AS rows
