// Puts short cuts in place of the old ones of their pairs and types.
// $batch.rows: [{from, to, types (of which there are to be no others), made: [{type, properties}]}].
UNWIND $batch.rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
FOREACH (old IN COLLECT {
  MATCH (a)-[r:MET_WITH|SPOKE_WITH|STATED|SUPPORTS|DISPUTES|REPRESENTED_AT|SAME_AS]->(b) WHERE type(r) IN row.types
  RETURN r
} | DELETE old)
WITH a, b, row
UNWIND row.made AS made
CREATE (a)-[r:$(made.type)]->(b)
SET r = made.properties
