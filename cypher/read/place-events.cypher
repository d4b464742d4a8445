// Events that took place in places and countries, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[r:TOOK_PLACE_IN]-(m)
  WHERE m.dateKey > $above AND m.dateKey < $below
  WITH m, r ORDER BY r.knownSince, r.source, r.hash
  WITH m, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn}) AS accounts
  ORDER BY m.dateKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: m.dateKey, node: m {.*, labels: labels(m)}, accounts: accounts}/*lean: [m.dateKey, labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)<-[:TOOK_PLACE_IN]-(m) RETURN DISTINCT m } AS count
