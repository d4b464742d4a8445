// Events that actors took part in, by day, with what each source says of it. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH (a)-[r:PARTICIPATED_IN]->(e) USING INDEX SEEK r:PARTICIPATED_IN(outKey)
  WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below
  WITH r, a, e ORDER BY r.outKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: substring(r.outKey, size(id) + 1), node: e {.*, labels: labels(e)}, accounts: COLLECT {
    MATCH (a)-[x:PARTICIPATED_IN]->(e)
    WITH x ORDER BY x.knownSince, x.source, x.hash
    RETURN x {.source, .evidence, .knownSince, .implied, .retractedOn, .role, .side, .onBehalfOf}
  }}/*lean: [substring(r.outKey, size(id) + 1), labels(e), [name IN $properties | e[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:PARTICIPATED_IN]->() USING INDEX SEEK r:PARTICIPATED_IN(outKey)
  WHERE r.outKey > id + '\u0001' AND r.outKey < id + '\u0002'
  RETURN count(r) AS count
}
RETURN id, count
