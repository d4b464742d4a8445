// Held events at which somebody acted on behalf of actors, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:REPRESENTED_AT]->(e) USING INDEX SEEK r:REPRESENTED_AT(outKey)
  WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
  WITH r, e ORDER BY r.outKey/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, kind: type(r), from: id, to: e.id, key: substring(r.outKey, size(id) + 1), node: e {.*, labels: labels(e)}}/*lean: [substring(r.outKey, size(id) + 1), labels(e), [name IN $properties | e[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:REPRESENTED_AT]->() USING INDEX SEEK r:REPRESENTED_AT(outKey)
  WHERE r.outKey > id + '\u0001' AND r.outKey < id + '\u0002'
  RETURN count(r) AS count
}
RETURN id, count
