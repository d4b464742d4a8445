// Short cuts that are added to, as they are, with the days of what they name. $batch.rows: [{from, to, types}].
// OPTIONAL, for otherwise the planner reads all that an actor stands to, to find the other end among it.
UNWIND $batch.rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
OPTIONAL MATCH (a)-[r:STATED|SUPPORTS|DISPUTES|MET_WITH|SPOKE_WITH]->(b)
WITH row, r WHERE type(r) IN row.types
RETURN elementId(r) AS element, type(r) AS type, row.from AS from, row.to AS to,
  r.count AS count, r.tellers AS tellers, r.knownSince AS knownSince, r.firstOn AS firstOn, r.lastOn AS lastOn,
  COLLECT { UNWIND r.via AS id MATCH (s:Entity {id: id}) RETURN s {.id, .orderDate} } AS via
