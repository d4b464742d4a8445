// What was said at events, by day. $ids; $after: the key to begin after, '' for the first page; $limit.
// :page
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)<-[:SAID_AT]-(m)
  WHERE m.dateKey > $after
  WITH DISTINCT m ORDER BY m.dateKey LIMIT $limit
  RETURN collect({key: m.dateKey, node: m {.*, labels: labels(m)}}) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)<-[:SAID_AT]-(m) RETURN DISTINCT m } AS count
