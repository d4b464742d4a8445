// What actors said, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:MADE]->(s) USING INDEX SEEK r:MADE(outKey)
  WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
  WITH r, s ORDER BY r.outKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: substring(r.outKey, size(id) + 1), node: s {.*, labels: labels(s)}}/*lean: [substring(r.outKey, size(id) + 1), labels(s), [name IN $properties | s[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN id, COUNT { (a)-[:MADE]->() } AS count
