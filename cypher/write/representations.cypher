// Recomputes REPRESENTED_AT for pairs. $pairs: [{from: actor, to: event}].
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
MATCH (e:Entity {id: pair.to})
CALL (a, e) {
  MATCH (a)-[old:REPRESENTED_AT]->(e)
  DELETE old
}
CALL (a, e) {
  MATCH (e)<-[p:PARTICIPATED_IN {onBehalfOf: a.id}]-()
  WHERE p.retractedOn IS NULL
    AND EXISTS { (e)<-[r:REPORTS {status: 'HELD'}]-() WHERE r.source = p.source AND r.retractedOn IS NULL }
  MATCH (s:Source {id: p.source})
  RETURN count(DISTINCT coalesce(s.publisher, s.id)) AS sources, min(s.knownSince) AS knownSince
}
WITH a, e, sources, knownSince
WHERE sources > 0
CREATE (a)-[r:REPRESENTED_AT]->(e)
SET r = {count: 1, sources: sources, via: [e.id], knownSince: knownSince,
  firstOn: coalesce(e.whenFrom, e.whenTo), lastOn: coalesce(e.whenTo, e.whenFrom),
  outKey: a.id + '\u0001' + coalesce(e.orderDate, knownSince, '0000') + '\u0001' + e.id}
