// Relationships that may carry order keys, with what these are made of.
// :about
// Of what is about something, as `pairs`, but only what carries the keys: found by these, for hundreds of sources may
// declare of one claim what it is about. $batch.rows: [{from, to}].
UNWIND $batch.rows AS row
OPTIONAL MATCH (a:Entity {id: row.from})
OPTIONAL MATCH (b:Entity {id: row.to})
OPTIONAL MATCH ()-[r:ABOUT]->(b) USING INDEX SEEK r:ABOUT(outKey)
  WHERE r.outKey STARTS WITH row.from + '\u0001'
RETURN elementId(r) AS element, 'ABOUT' AS type, row.from AS from, row.to AS to,
  r {.source, .knownSince, .hash, .outKey, .inKey} AS properties, a.orderDate AS fromDay, b.orderDate AS toDay
// :in
// Those that carry keys and come in at statements and events, the end that has few. $batch.rows: their ids.
UNWIND $batch.rows AS id
MATCH (b:Entity {id: id})<-[r:MADE|PARTICIPATED_IN]-(a) WHERE r.outKey IS NOT NULL
RETURN elementId(r) AS element, type(r) AS type, a.id AS from, b.id AS to,
  r {.source, .knownSince, .hash, .outKey, .inKey} AS properties, a.orderDate AS fromDay, b.orderDate AS toDay
// :out
// Those that carry keys and go out from statements, events and claims, the end that has few. $batch.rows: their ids.
UNWIND $batch.rows AS id
MATCH (a:Entity {id: id})-[r:EXPRESSES|ABOUT]->(b) WHERE r.outKey IS NOT NULL OR r.inKey IS NOT NULL
RETURN elementId(r) AS element, type(r) AS type, a.id AS from, b.id AS to,
  r {.source, .knownSince, .hash, .outKey, .inKey} AS properties, a.orderDate AS fromDay, b.orderDate AS toDay
// :pairs
// Of pairs, the relationship that carries the keys, or all where that one may be about to go; a row without one tells the
// days of the ends that are there. $batch.rows: [{type, from, to, all}].
UNWIND $batch.rows AS row
OPTIONAL MATCH (a:Entity {id: row.from})
OPTIONAL MATCH (b:Entity {id: row.to})
OPTIONAL MATCH (a)-[r:MADE|PARTICIPATED_IN|EXPRESSES|ABOUT]->(b)
  WHERE type(r) = row.type AND (row.all OR r.outKey IS NOT NULL OR r.inKey IS NOT NULL)
RETURN elementId(r) AS element, row.type AS type, row.from AS from, row.to AS to,
  r {.source, .knownSince, .hash, .outKey, .inKey} AS properties, a.orderDate AS fromDay, b.orderDate AS toDay
