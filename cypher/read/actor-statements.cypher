// What actors said, by day. $ids; $after: the key to begin after, '' for the first page; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:MADE]->(s) USING INDEX SEEK r:MADE(outKey)
  WHERE r.outKey > id + '\u0001' + $after AND r.outKey < id + '\u0002'
  WITH r, s ORDER BY r.outKey LIMIT $limit
  RETURN collect({key: substring(r.outKey, size(id) + 1), node: s {.*, labels: labels(s)}}) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN id, COUNT { (a)-[:MADE]->() } AS count
