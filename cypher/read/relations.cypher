// Lasting ties of actors and places, one row a kind, direction and other end. $ids; $above, $below: the keys between which the page lies; $limit.
// :page
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:HOLDS|MEMBER_OF|PART_OF|KIN_OF|CLOSE_TO|REPRESENTS|LOCATED_IN]-(m)
  WITH r, m, type(r) AS kind, n = startNode(r) AS outgoing
  WITH r, m, kind, outgoing, kind + CASE WHEN outgoing THEN '>' ELSE '<' END + m.nameKey AS key
  WHERE key > $above AND key < $below
  WITH * ORDER BY r.knownSince, r.source, r.hash
  WITH m, kind, outgoing, key, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn, .title, .since, .sinceFrom, .sinceTo, .until, .untilFrom, .untilTo}) AS accounts
  ORDER BY key/*back: DESC*/ LIMIT $limit
  RETURN collect({key: key, kind: kind, outgoing: outgoing, other: m {.*, labels: labels(m)}, accounts: accounts}) AS rows
}
RETURN id, rows
// :page-count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:HOLDS|MEMBER_OF|PART_OF|KIN_OF|CLOSE_TO|REPRESENTS|LOCATED_IN]-(m)
  WITH DISTINCT m, type(r) AS kind, n = startNode(r) AS outgoing
  RETURN count(*) AS count
}
RETURN id, count
