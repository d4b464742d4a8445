// Events that sources report, by day, with their accounts. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:REPORTS]->(m)
  WHERE m.dateKey > $above AND m.dateKey < $below
  WITH m, r ORDER BY r.position
  WITH m, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn, .status, .when, .whenFrom, .whenTo, .note, .accordingTo}) AS accounts
  ORDER BY m.dateKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: m.dateKey, node: m {.*, labels: labels(m)}, accounts: accounts}/*lean: [m.dateKey, labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)-[:REPORTS]->(m) RETURN DISTINCT m } AS count
