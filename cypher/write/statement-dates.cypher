// What the days of statements rest on. $ids: statements; $events: events whose statements are meant as well.
CALL () {
  UNWIND $ids AS id
  MATCH (s:Statement {id: id})
  RETURN s
  UNION
  UNWIND $events AS id
  MATCH (:Event {id: id})<-[:SAID_AT]-(s)
  RETURN s
}
RETURN s.id AS id, s.whenFrom AS whenFrom, s.whenTo AS whenTo, s.knownSince AS knownSince,
  s.orderDate AS orderDate, s.dateKey AS dateKey,
  COLLECT { MATCH (s)-[:SAID_AT]->(e) RETURN e.orderDate LIMIT 1 }[0] AS eventDate
