// What the days of all statements rest on.
MATCH (s:Statement)
OPTIONAL MATCH (s)-[:SAID_AT]->(e:Event)
RETURN s.id AS id, s.whenFrom AS whenFrom, s.whenTo AS whenTo, s.knownSince AS knownSince,
  s.orderDate AS orderDate, s.dateKey AS dateKey, e.orderDate AS eventDate
