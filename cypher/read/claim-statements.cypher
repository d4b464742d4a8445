// Statements that express claims, by day, with their stance. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH (s)-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(inKey)
  WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below
  WITH r, s ORDER BY r.inKey/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.source, .evidence, .knownSince, .implied, .retractedOn, .stance, key: substring(r.inKey, size(id) + 1), node: s {.*, labels: labels(s)}}/*lean: [substring(r.inKey, size(id) + 1), labels(s), [name IN $properties | s[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(inKey)
  WHERE r.inKey > id + '\u0001' AND r.inKey < id + '\u0002'
  RETURN count(r) AS count
}
RETURN id, count
