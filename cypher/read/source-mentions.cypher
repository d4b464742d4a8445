// What sources name, by kind and in its order. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:MENTIONS]->(m)
  WITH m, r, r.label + '\u0001' + coalesce(m.nameKey, m.dateKey) AS key ORDER BY r.hash
  WHERE key > $above AND key < $below
  WITH m, key, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn}) AS accounts
  ORDER BY key/*back: DESC*/ LIMIT $limit
  RETURN collect({key: key, node: m {.*, labels: labels(m)}, accounts: accounts}/*lean: [key, labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { MATCH (n)-[:MENTIONS]->(m) RETURN DISTINCT m } AS count
