// REPRESENTED_AT as the base edges of the whole graph say it.
MATCH (s:Source)-[h:REPORTS {status: 'HELD'}]->(e:Event) WHERE h.retractedOn IS NULL
MATCH (e)<-[p:PARTICIPATED_IN]-(:Actor)
WHERE p.source = s.id AND p.onBehalfOf IS NOT NULL AND p.retractedOn IS NULL AND p.role <> 'DECLINED_BY'
WITH p.onBehalfOf AS from, e, count(DISTINCT coalesce(s.publisher, s.id)) AS sources,
  toString(min(date(s.knownSince))) AS knownSince
RETURN from, e.id AS to, 1 AS count, sources, [e.id] AS via, coalesce(e.whenFrom, e.whenTo) AS firstOn,
  coalesce(e.whenTo, e.whenFrom) AS lastOn, knownSince, e.orderDate AS newest
