// What was said at events, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:SAID_AT]-(m)
  WHERE m.dateKey > $above AND m.dateKey < $below
  WITH DISTINCT m ORDER BY m.dateKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: m.dateKey, node: m {.*, labels: labels(m)}}/*lean: [m.dateKey, labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)<-[:SAID_AT]-(m) RETURN DISTINCT m } AS count
