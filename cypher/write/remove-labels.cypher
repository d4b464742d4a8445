// Takes a mistaken kind from entities. $batch.rows: [{id, labels}].
UNWIND $batch.rows AS row
MATCH (n:Entity {id: row.id})
REMOVE n:$(row.labels)
