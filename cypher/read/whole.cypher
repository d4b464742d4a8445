// The event, claim or statement that contains another, after the source published first. $ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:PART_OF]->(m)
WITH id, m ORDER BY r.knownSince, r.source, r.hash
RETURN id, collect(m {.*, labels: labels(m)})[..1] AS rows
