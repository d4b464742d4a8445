// MET_WITH or SPOKE_WITH as the base edges of the whole graph say it, from the sources' side. $kinds: kinds of event that count.
MATCH (s:Source)-[h:REPORTS {status: 'HELD'}]->(e:Event) WHERE h.retractedOn IS NULL AND e.kind IN $kinds
MATCH (a:Actor)-[p:PARTICIPATED_IN]->(e)
WHERE p.source = s.id AND p.retractedOn IS NULL AND p.side IS NOT NULL
  AND NOT p.role IN ['INTERPRETER', 'DECLINED_BY'] AND (a:Person OR a:Group)
WITH s, e, collect(DISTINCT {actor: a.id, side: p.side}) AS seats
UNWIND seats AS x
UNWIND seats AS y
WITH s, e, x, y WHERE x.actor < y.actor AND x.side <> y.side
WITH x.actor AS from, y.actor AS to, e, collect(DISTINCT s) AS tellers
WITH from, to, collect({event: e, tellers: tellers}) AS told
UNWIND told AS one
WITH from, to, one, one.event AS e, [other IN told | other.event] AS events
WHERE NOT EXISTS {
  MATCH (part:Event)-[up:PART_OF*1..]->(whole:Event)
  WHERE whole = e AND part IN events AND all(r IN up WHERE r.retractedOn IS NULL)
    AND NOT EXISTS { MATCH (whole)-[down:PART_OF*1..]->(part) WHERE all(r IN down WHERE r.retractedOn IS NULL) }
}
WITH from, to, e, one.tellers AS tellers,
  EXISTS { MATCH (denied:Event)<-[d:REPORTS {status: 'DENIED'}]-() WHERE denied = e AND d.retractedOn IS NULL } AS denied
ORDER BY coalesce(e.orderDate, '') DESC, e.id
WITH from, to, collect(e) AS events, collect(tellers) AS tellers, max(denied) AS denied
UNWIND tellers AS some
UNWIND some AS s
WITH from, to, events, denied, collect(DISTINCT coalesce(s.publisher, s.id)) AS tellers,
  toString(min(date(s.knownSince))) AS knownSince
CALL (events) {
  UNWIND events AS e
  RETURN toString(min(date(coalesce(e.whenFrom, e.whenTo)))) AS firstOn,
    toString(max(date(coalesce(e.whenTo, e.whenFrom)))) AS lastOn, max(e.orderDate) AS newest
}
RETURN from, to, size(events) AS count, size(tellers) AS sources,
  COLLECT { UNWIND tellers AS teller RETURN teller ORDER BY teller } AS tellers,
  [e IN events | e.id][..5] AS via, firstOn, lastOn, knownSince,
  CASE WHEN denied THEN true END AS contested, newest
