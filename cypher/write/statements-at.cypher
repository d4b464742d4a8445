// Statements of sources but these that were said at events, with what their days rest on, who made them and what they
// express. $batch.rows: ids of events; $sources.
UNWIND $batch.rows AS id
MATCH (e:Entity {id: id})<-[:SAID_AT]-(s:Statement) WHERE NOT s.source IN $sources
RETURN s.id AS id, s.whenFrom AS whenFrom, s.whenTo AS whenTo, s.knownSince AS knownSince,
  s.orderDate AS orderDate, s.dateKey AS dateKey, e.id AS event,
  COLLECT { MATCH (s)<-[:MADE]-(a) RETURN DISTINCT a.id } AS speakers,
  COLLECT { MATCH (s)-[:EXPRESSES]->(c) RETURN DISTINCT c.id } AS claims
