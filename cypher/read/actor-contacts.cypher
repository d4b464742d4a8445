// Whom actors met or had a call with, by day; read in both directions. $ids; $above, $below: the keys between which the page lies; $limit.
// :met
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH ()-[r:MET_WITH]->(m) USING INDEX SEEK r:MET_WITH(outKey)
    WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
    RETURN r, m, r.outKey AS key ORDER BY key/*back: DESC*/ LIMIT $limit
    UNION ALL
    MATCH (m)-[r:MET_WITH]->() USING INDEX SEEK r:MET_WITH(inKey)
    WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below
    RETURN r, m, r.inKey AS key ORDER BY key/*back: DESC*/ LIMIT $limit
  }
  WITH r, m, key ORDER BY key/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, .contested, kind: type(r), from: startNode(r).id, to: endNode(r).id, key: substring(key, size(id) + 1), node: m {.*, labels: labels(m)}}/*lean: [substring(key, size(id) + 1), labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :met-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:MET_WITH]-() } AS count
// :spoke
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH ()-[r:SPOKE_WITH]->(m) USING INDEX SEEK r:SPOKE_WITH(outKey)
    WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
    RETURN r, m, r.outKey AS key ORDER BY key/*back: DESC*/ LIMIT $limit
    UNION ALL
    MATCH (m)-[r:SPOKE_WITH]->() USING INDEX SEEK r:SPOKE_WITH(inKey)
    WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below
    RETURN r, m, r.inKey AS key ORDER BY key/*back: DESC*/ LIMIT $limit
  }
  WITH r, m, key ORDER BY key/*back: DESC*/ LIMIT $limit
  RETURN collect(r {.count, .sources, .via, .firstOn, .lastOn, .knownSince, .contested, kind: type(r), from: startNode(r).id, to: endNode(r).id, key: substring(key, size(id) + 1), node: m {.*, labels: labels(m)}}/*lean: [substring(key, size(id) + 1), labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :spoke-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)-[:SPOKE_WITH]-() } AS count
