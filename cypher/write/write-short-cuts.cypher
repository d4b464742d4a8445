// Puts short cuts in place of the old ones of their pairs; where there are no properties, there is none any more.
// $batch.rows: [{type, from, to, properties}].
UNWIND $batch.rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
FOREACH (old IN COLLECT {
  MATCH (a)-[r:MET_WITH|SPOKE_WITH|STATED|SUPPORTS|DISPUTES|REPRESENTED_AT|SAME_AS]->(b) WHERE type(r) = row.type
  RETURN r
} | DELETE old)
WITH a, b, row WHERE row.properties IS NOT NULL
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
