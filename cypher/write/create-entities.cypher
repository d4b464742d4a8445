// Nodes that do not exist yet, bare: their properties are derived from what sources declare. $rows: [{id, labels}].
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.labels)
