// Subject headings of claims and events, by name. $ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:ABOUT]->(t:Topic)
WITH DISTINCT id, t ORDER BY t.nameKey
RETURN id, collect(t {.*, labels: labels(t)}) AS rows
