// Nodes by their ids. $ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n {.*, labels: labels(n)}] AS rows
