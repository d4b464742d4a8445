// $batch.rows: [{from, leaving: [{type, to, properties}]}].
UNWIND $batch.rows AS row
MATCH (a:Entity {id: row.from})
UNWIND row.leaving AS each
MATCH (b:Entity {id: each.to})
CREATE (a)-[r:$(each.type)]->(b)
SET r = each.properties
