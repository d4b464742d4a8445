// Creates nodes or sets some of their properties; null removes one. $batch.rows: [{id, labels, properties}].
UNWIND $batch.rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.labels)
SET n += row.properties
