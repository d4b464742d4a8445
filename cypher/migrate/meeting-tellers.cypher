// Notes on the short cuts between people who tells that they met; how many there were.
MATCH (a)-[r:MET_WITH|SPOKE_WITH]->(b) WHERE r.tellers IS NULL
WITH a, r, b LIMIT 1000
CALL (a, r, b) {
  MATCH (a)-[p:PARTICIPATED_IN]->(e:Event)<-[q:PARTICIPATED_IN]-(b)
  WHERE p.source = q.source AND p.side <> q.side AND p.retractedOn IS NULL AND q.retractedOn IS NULL
    AND NOT p.role IN ['INTERPRETER', 'DECLINED_BY'] AND NOT q.role IN ['INTERPRETER', 'DECLINED_BY']
    AND (e.kind = 'CALL') = (type(r) = 'SPOKE_WITH') AND NOT e.kind IN ['ATTACK', 'OTHER']
  MATCH (e)<-[h:REPORTS {status: 'HELD'}]-(s:Source) WHERE s.id = p.source AND h.retractedOn IS NULL
  WITH e, collect(DISTINCT s) AS sources
  WITH collect({event: e, sources: sources}) AS told
  UNWIND told AS one
  WITH one, one.event AS e, [other IN told | other.event] AS events
  WHERE NOT EXISTS {
    MATCH (part:Event)-[up:PART_OF*1..]->(whole:Event)
    WHERE whole = e AND part IN events AND all(x IN up WHERE x.retractedOn IS NULL)
      AND NOT EXISTS { MATCH (whole)-[down:PART_OF*1..]->(part) WHERE all(x IN down WHERE x.retractedOn IS NULL) }
  }
  UNWIND one.sources AS s
  WITH DISTINCT coalesce(s.publisher, s.id) AS teller ORDER BY teller
  RETURN collect(teller) AS tellers
}
SET r.tellers = tellers
RETURN count(r) AS left
