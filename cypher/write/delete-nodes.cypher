// Nodes with whatever still hangs on them. $batch.rows: ids.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
