// What is said in sources, by day. $ids; $after: the key to begin after, '' for the first page; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement) USING INDEX SEEK s:Statement(source, dateKey)
  WHERE s.source = id AND s.dateKey > $after
  WITH s ORDER BY s.source, s.dateKey LIMIT $limit
  RETURN collect({key: s.dateKey, node: s {.*, labels: labels(s)}}) AS rows
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
