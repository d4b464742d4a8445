// Recomputes STATED, SUPPORTS or DISPUTES for pairs. $pairs: [{from: actor, to: claim}]; $type; $stance: what it rests on.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
MATCH (c:Entity {id: pair.to})
CALL (a, c) {
  MATCH (a)-[old:STATED|SUPPORTS|DISPUTES]->(c) WHERE type(old) = $type
  DELETE old
}
CALL (a, c) {
  MATCH (c)<-[x:EXPRESSES {stance: $stance}]-(s:Statement)<-[m:MADE]-(a)
  WHERE x.retractedOn IS NULL AND m.retractedOn IS NULL
  WITH DISTINCT s
  MATCH (d:Source {id: s.source})
  WITH s, d ORDER BY s.orderDate DESC, s.id
  RETURN count(s) AS count, count(DISTINCT coalesce(d.publisher, d.id)) AS sources, collect(s.id)[..5] AS via,
    min(s.knownSince) AS knownSince, max(s.orderDate) AS newest,
    toString(min(date(coalesce(s.whenFrom, s.whenTo)))) AS firstOn,
    toString(max(date(coalesce(s.whenTo, s.whenFrom)))) AS lastOn
}
WITH a, c, count, sources, via, knownSince, newest, firstOn, lastOn,
  '\u0001' + coalesce(newest, knownSince, '0000') + '\u0001' AS middle
WHERE count > 0
CREATE (a)-[r:$($type)]->(c)
SET r = {count: count, sources: sources, via: via, firstOn: firstOn, lastOn: lastOn, knownSince: knownSince,
  outKey: a.id + middle + c.id, inKey: c.id + middle + a.id}
