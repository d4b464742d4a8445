// Nodes of one source, created or made anew; derived properties come afterwards. $rows: [{id, label, properties}].
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.label)
SET n = row.properties
