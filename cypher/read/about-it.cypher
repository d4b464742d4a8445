// Claims, or events, that are about something, by day. $ids; $above, $below: the keys between which the page lies; $limit.
// :claims
UNWIND $ids AS id
CALL (id) {
  MATCH (m)-[r:ABOUT]->(n) USING INDEX SEEK r:ABOUT(inKey)
  WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below AND m:Claim
  WITH r, n, m ORDER BY r.inKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: substring(r.inKey, size(id) + 1), node: m {.*, labels: labels(m)}, accounts: COLLECT {
    MATCH (m)-[x:ABOUT]->(n)
    WITH x ORDER BY x.knownSince, x.source, x.hash
    RETURN x {.source, .evidence, .knownSince, .implied, .retractedOn}
  }}/*lean: [substring(r.inKey, size(id) + 1), labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :claims-count
UNWIND $ids AS id
CALL (id) {
  MATCH (m)-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(inKey)
  WHERE r.inKey > id + '\u0001' AND r.inKey < id + '\u0002' AND m:Claim
  RETURN count(r) AS count
}
RETURN id, count
// :events
UNWIND $ids AS id
CALL (id) {
  MATCH (m)-[r:ABOUT]->(n) USING INDEX SEEK r:ABOUT(inKey)
  WHERE r.inKey > id + '\u0001' + $above AND r.inKey < id + '\u0001' + $below AND m:Event
  WITH r, n, m ORDER BY r.inKey/*back: DESC*/ LIMIT $limit
  RETURN collect({key: substring(r.inKey, size(id) + 1), node: m {.*, labels: labels(m)}, accounts: COLLECT {
    MATCH (m)-[x:ABOUT]->(n)
    WITH x ORDER BY x.knownSince, x.source, x.hash
    RETURN x {.source, .evidence, .knownSince, .implied, .retractedOn}
  }}/*lean: [substring(r.inKey, size(id) + 1), labels(m), [name IN $properties | m[name]]]*/) AS rows
}
RETURN id, rows
// :events-count
UNWIND $ids AS id
CALL (id) {
  MATCH (m)-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(inKey)
  WHERE r.inKey > id + '\u0001' AND r.inKey < id + '\u0002' AND m:Event
  RETURN count(r) AS count
}
RETURN id, count
