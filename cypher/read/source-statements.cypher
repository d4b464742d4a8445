// What is said in sources, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement) USING INDEX SEEK s:Statement(source, dateKey)
  WHERE s.source = id AND s.dateKey > $above AND s.dateKey < $below
  WITH s ORDER BY s.source/*back: DESC*/, s.dateKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: s.dateKey, node: s {.*, labels: labels(s)}}/*lean: [s.dateKey, labels(s), [name IN $properties | s[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement) USING INDEX SEEK s:Statement(source, dateKey)
  WHERE s.source = id AND s.dateKey > ''
  RETURN count(s) AS count
}
RETURN id, count
