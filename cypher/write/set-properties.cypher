// Derived properties: null removes. $rows: [{id, properties}].
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
