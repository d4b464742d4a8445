// Relationships that may carry order keys, with what these are made of. Each variant starts at the end that has few
// relationships, for at the other end there may be tens of thousands.
// :in
// Of what comes in at statements and events. $batch.rows: their ids.
UNWIND $batch.rows AS id
MATCH (b:Entity {id: id})<-[r:MADE|PARTICIPATED_IN]-(a)
RETURN elementId(r) AS element, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties,
  a.orderDate AS fromDay, b.orderDate AS toDay
// :out
// Of what goes out from statements, events and claims. $batch.rows: their ids.
UNWIND $batch.rows AS id
MATCH (a:Entity {id: id})-[r:EXPRESSES|ABOUT]->(b)
RETURN elementId(r) AS element, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties,
  a.orderDate AS fromDay, b.orderDate AS toDay
