// Creates statements and passages that were not there. $batch.rows: [{id, labels, properties}].
UNWIND $batch.rows AS row
CREATE (n:Entity:$(row.labels))
SET n = row.properties
