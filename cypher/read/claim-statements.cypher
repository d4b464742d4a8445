// Statements that express claims, by day, with their stance. $ids; $after: the key to begin after, '' for the first page; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH (s)-[r:EXPRESSES]->() USING INDEX SEEK r:EXPRESSES(inKey)
  WHERE r.inKey > id + '\u0001' + $after AND r.inKey < id + '\u0002'
  WITH r, s ORDER BY r.inKey LIMIT $limit
  RETURN collect(r {.source, .evidence, .knownSince, .implied, .retractedOn, .stance, key: substring(r.inKey, size(id) + 1), node: s {.*, labels: labels(s)}}) AS rows
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
