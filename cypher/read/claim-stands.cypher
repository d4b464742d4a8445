// Actors who make, back or contest claims, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :asserted
UNWIND $ids AS id
CALL (id) {
  MATCH (a)-[r:STATED]->() USING INDEX SEEK r:STATED(inKey)
  WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below
  WITH r, a ORDER BY r.inKey/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, kind: type(r), from: a.id, to: id, key: substring(r.inKey, size(id) + 1), node: a {.*, labels: labels(a)}}/*lean: [substring(r.inKey, size(id) + 1), labels(a), [name IN $properties | a[name]]]*/) AS rows
}
RETURN id, rows
// :asserted-count
UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN id, COUNT { (c)<-[:STATED]-() } AS count
// :supported
UNWIND $ids AS id
CALL (id) {
  MATCH (a)-[r:SUPPORTS]->() USING INDEX SEEK r:SUPPORTS(inKey)
  WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below
  WITH r, a ORDER BY r.inKey/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, kind: type(r), from: a.id, to: id, key: substring(r.inKey, size(id) + 1), node: a {.*, labels: labels(a)}}/*lean: [substring(r.inKey, size(id) + 1), labels(a), [name IN $properties | a[name]]]*/) AS rows
}
RETURN id, rows
// :supported-count
UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN id, COUNT { (c)<-[:SUPPORTS]-() } AS count
// :disputed
UNWIND $ids AS id
CALL (id) {
  MATCH (a)-[r:DISPUTES]->() USING INDEX SEEK r:DISPUTES(inKey)
  WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below
  WITH r, a ORDER BY r.inKey/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, kind: type(r), from: a.id, to: id, key: substring(r.inKey, size(id) + 1), node: a {.*, labels: labels(a)}}/*lean: [substring(r.inKey, size(id) + 1), labels(a), [name IN $properties | a[name]]]*/) AS rows
}
RETURN id, rows
// :disputed-count
UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN id, COUNT { (c)<-[:DISPUTES]-() } AS count
