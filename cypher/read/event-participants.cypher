// Who took part in events, or was to, by name, with what each source says. $ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[r:PARTICIPATED_IN]-(a)
  WITH a, r ORDER BY r.knownSince, r.source, r.hash
  WITH a, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn, .role, .side, .onBehalfOf}) AS accounts
  ORDER BY a.nameKey
  RETURN collect({actor: a {.*, labels: labels(a)}, accounts: accounts}) AS rows
}
RETURN id, rows
