// Every place that sources give for events, by name. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:TOOK_PLACE_IN]->(m)
  WHERE m.nameKey > $above AND m.nameKey < $below
  WITH m, r ORDER BY r.knownSince, r.source, r.hash
  WITH m, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn}) AS accounts
  ORDER BY m.nameKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: m.nameKey, node: m {.*, labels: labels(m)}, accounts: accounts}/*lean: [m.nameKey, labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)-[:TOOK_PLACE_IN]->(m) RETURN DISTINCT m } AS count
