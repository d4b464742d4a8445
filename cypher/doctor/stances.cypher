// STATED, SUPPORTS or DISPUTES as the base edges of the whole graph say it, an actor at a time. $stance.
MATCH (a:Actor)
CALL (a) {
  MATCH (a)-[m:MADE]->(s:Statement)-[x:EXPRESSES]->(c:Claim)
  WHERE m.retractedOn IS NULL AND x.stance = $stance AND x.retractedOn IS NULL
  WITH DISTINCT c, s
  MATCH (d:Entity) WHERE d.id = s.source
  OPTIONAL MATCH (s)-[:SAID_AT]->(e:Event)
  WITH c, s, d, e ORDER BY coalesce(s.orderDate, '') DESC, s.id
  RETURN c.id AS to, count(s) AS count, collect(DISTINCT coalesce(d.publisher, d.id)) AS tellers, collect(s.id)[..5] AS via,
    toString(min(date(d.knownSince))) AS knownSince, max(s.orderDate) AS newest,
    toString(min(date(coalesce(s.whenFrom, s.whenTo, e.whenFrom, e.whenTo)))) AS firstOn,
    toString(max(date(coalesce(s.whenTo, s.whenFrom, e.whenTo, e.whenFrom)))) AS lastOn
}
RETURN a.id AS from, to, count, size(tellers) AS sources,
  COLLECT { UNWIND tellers AS teller RETURN teller ORDER BY teller } AS tellers, via, firstOn, lastOn, knownSince, newest
