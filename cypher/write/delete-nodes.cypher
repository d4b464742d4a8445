// Nodes with whatever still hangs on them. $ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
