// What sources name, by kind and in its order. $ids; $after: the key to begin after, '' for the first page; $limit.
// :page
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:MENTIONS]->(m)
  WITH m, r, r.label + '\u0001' + coalesce(m.dateKey, m.nameKey) AS key ORDER BY r.hash
  WHERE key > $after
  WITH m, key, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn}) AS accounts
  ORDER BY key LIMIT $limit
  RETURN collect({key: key, node: m {.*, labels: labels(m)}, accounts: accounts}) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)-[:MENTIONS]->(m) RETURN DISTINCT m } AS count
