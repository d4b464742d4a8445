// Claims that actors make, back or contest, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :stated
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:STATED]->(c) USING INDEX SEEK r:STATED(outKey)
  WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
  WITH r, c ORDER BY r.outKey/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, kind: type(r), from: id, to: c.id, key: substring(r.outKey, size(id) + 1), node: c {.*, labels: labels(c)}}/*lean: [substring(r.outKey, size(id) + 1), labels(c), [name IN $properties | c[name]]]*/) AS rows
}
RETURN id, rows
// :stated-count
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN id, COUNT { (a)-[:STATED]->() } AS count
// :supports
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:SUPPORTS]->(c) USING INDEX SEEK r:SUPPORTS(outKey)
  WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
  WITH r, c ORDER BY r.outKey/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, kind: type(r), from: id, to: c.id, key: substring(r.outKey, size(id) + 1), node: c {.*, labels: labels(c)}}/*lean: [substring(r.outKey, size(id) + 1), labels(c), [name IN $properties | c[name]]]*/) AS rows
}
RETURN id, rows
// :supports-count
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN id, COUNT { (a)-[:SUPPORTS]->() } AS count
// :disputes
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:DISPUTES]->(c) USING INDEX SEEK r:DISPUTES(outKey)
  WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
  WITH r, c ORDER BY r.outKey/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, kind: type(r), from: id, to: c.id, key: substring(r.outKey, size(id) + 1), node: c {.*, labels: labels(c)}}/*lean: [substring(r.outKey, size(id) + 1), labels(c), [name IN $properties | c[name]]]*/) AS rows
}
RETURN id, rows
// :disputes-count
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN id, COUNT { (a)-[:DISPUTES]->() } AS count
