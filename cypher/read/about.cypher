// What claims and events are about besides their topics, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
CALL (id) {
  MATCH (n)-[r:ABOUT]->(m) USING INDEX SEEK r:ABOUT(outKey)
  WHERE r.outKey > id + '\u0001' + $above AND r.outKey < id + '\u0001' + $below AND NOT m:Topic
  WITH r, n, m ORDER BY r.outKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: substring(r.outKey, size(id) + 1), node: m {.*, labels: labels(m)}, accounts: COLLECT {
    MATCH (n)-[x:ABOUT]->(m)
    WITH x ORDER BY x.knownSince, x.source, x.hash
    RETURN x {.source, .evidence, .knownSince, .implied, .retractedOn}
  }}/*lean: [substring(r.outKey, size(id) + 1), labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:ABOUT]->(m) USING INDEX SEEK r:ABOUT(outKey)
  WHERE r.outKey > id + '\u0001' AND r.outKey < id + '\u0002' AND NOT m:Topic
  RETURN count(r) AS count
}
RETURN id, count
