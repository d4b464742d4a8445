// Statements made for, passed on by, or made to actors, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :for
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:ON_BEHALF_OF]-(m)
  WHERE m.dateKey > $above AND m.dateKey < $below
  WITH DISTINCT m ORDER BY m.dateKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: m.dateKey, node: m {.*, labels: labels(m)}}/*lean: [m.dateKey, labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :for-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)<-[:ON_BEHALF_OF]-(m) RETURN DISTINCT m } AS count
// :by
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:RELAYED_BY]-(m)
  WHERE m.dateKey > $above AND m.dateKey < $below
  WITH DISTINCT m ORDER BY m.dateKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: m.dateKey, node: m {.*, labels: labels(m)}}/*lean: [m.dateKey, labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :by-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)<-[:RELAYED_BY]-(m) RETURN DISTINCT m } AS count
// :to
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:ADDRESSED_TO]-(m)
  WHERE m.dateKey > $above AND m.dateKey < $below
  WITH DISTINCT m ORDER BY m.dateKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: m.dateKey, node: m {.*, labels: labels(m)}}/*lean: [m.dateKey, labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :to-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)<-[:ADDRESSED_TO]-(m) RETURN DISTINCT m } AS count
