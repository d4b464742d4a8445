// What the days of all statements rest on.
MATCH (s:Statement)
RETURN s.id AS id, s.whenFrom AS whenFrom, s.whenTo AS whenTo, s.knownSince AS knownSince,
  s.orderDate AS orderDate, s.dateKey AS dateKey,
  COLLECT { MATCH (s)-[:SAID_AT]->(e) RETURN e.orderDate LIMIT 1 }[0] AS eventDate
ORDER BY id
