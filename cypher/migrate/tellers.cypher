// Notes on the short cuts between actors and claims who tells of them.
MATCH (a:Actor)-[r:STATED|SUPPORTS|DISPUTES]->(c:Claim)
SET r.tellers = COLLECT {
  MATCH (a)-[m:MADE]->(s)-[x:EXPRESSES]->(c)
  WHERE m.retractedOn IS NULL AND x.retractedOn IS NULL
    AND x.stance = CASE type(r) WHEN 'STATED' THEN 'ASSERTS' ELSE type(r) END
  MATCH (d:Entity {id: s.source})
  WITH DISTINCT coalesce(d.publisher, d.id) AS teller ORDER BY teller
  RETURN teller
}
