// Other ids with the same Wikidata item. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH ()-[r:SAME_AS]->(m) USING INDEX SEEK r:SAME_AS(outKey)
    WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
    RETURN r, m, r.outKey AS key ORDER BY key/*back: DESC*/ LIMIT $limit
    UNION ALL
    MATCH (m)-[r:SAME_AS]->() USING INDEX SEEK r:SAME_AS(inKey)
    WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below
    RETURN r, m, r.inKey AS key ORDER BY key/*back: DESC*/ LIMIT $limit
  }
  WITH r, m, key ORDER BY key/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.wikidata, kind: type(r), from: startNode(r).id, to: endNode(r).id, key: substring(key, size(id) + 1), node: m {.*, labels: labels(m)}}/*lean: [substring(key, size(id) + 1), labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:SAME_AS]-() } AS count
