// STATED, SUPPORTS or DISPUTES as the base edges of the whole graph say it, from the actors' side. $stance.
MATCH (a:Actor)-[m:MADE]->(s:Statement)
WHERE m.retractedOn IS NULL
MATCH (s)-[x:EXPRESSES]->(c:Claim)
WHERE x.stance = $stance AND x.retractedOn IS NULL
WITH a.id AS from, c.id AS to, s
ORDER BY s.orderDate DESC, s.id
WITH from, to, collect(DISTINCT s) AS said
CALL (said) {
  UNWIND said AS s
  MATCH (d:Source) WHERE d.id = s.source
  RETURN count(DISTINCT coalesce(d.publisher, d.id)) AS sources, min(s.knownSince) AS knownSince,
    toString(min(date(coalesce(s.whenFrom, s.whenTo)))) AS firstOn,
    toString(max(date(coalesce(s.whenTo, s.whenFrom)))) AS lastOn, max(s.orderDate) AS newest
}
RETURN from, to, size(said) AS count, sources, [s IN said | s.id][..5] AS via, firstOn, lastOn, knownSince, newest
