// Recomputes MET_WITH or SPOKE_WITH for pairs. $pairs: [{from, to}], from < to; $type; $kinds: kinds of event that count.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
CALL (a, b) {
  MATCH (a)-[old:MET_WITH|SPOKE_WITH]->(b) WHERE type(old) = $type
  DELETE old
}
WITH a, b WHERE (a:Person OR a:Group) AND (b:Person OR b:Group)
CALL (a, b) {
  MATCH (a)-[p:PARTICIPATED_IN]->(e:Event)<-[q:PARTICIPATED_IN]-(b)
  WHERE e.kind IN $kinds AND p.source = q.source AND p.side <> q.side
    AND p.retractedOn IS NULL AND q.retractedOn IS NULL
    AND NOT p.role IN ['INTERPRETER', 'DECLINED_BY'] AND NOT q.role IN ['INTERPRETER', 'DECLINED_BY']
    AND EXISTS { (e)<-[r:REPORTS {status: 'HELD'}]-() WHERE r.source = p.source AND r.retractedOn IS NULL }
  RETURN collect(DISTINCT e) AS events, collect(DISTINCT {event: e.id, source: p.source}) AS accounts
}
WITH a, b, accounts, [whole IN events
  WHERE NOT EXISTS { (part:Event)-[:PART_OF*1..]->(whole) WHERE part IN events }] AS held
WHERE size(held) > 0
CALL (held, accounts) {
  UNWIND held AS e
  WITH e ORDER BY e.orderDate DESC, e.id
  RETURN count(e) AS count, collect(e.id)[..5] AS via, collect(e.id) AS ids, max(e.orderDate) AS newest,
    toString(min(date(coalesce(e.whenFrom, e.whenTo)))) AS firstOn,
    toString(max(date(coalesce(e.whenTo, e.whenFrom)))) AS lastOn,
    max(EXISTS { (e)<-[r:REPORTS {status: 'DENIED'}]-() WHERE r.retractedOn IS NULL }) AS contested
}
CALL (accounts, ids) {
  UNWIND accounts AS account
  WITH account WHERE account.event IN ids
  MATCH (s:Source {id: account.source})
  RETURN count(DISTINCT coalesce(s.publisher, s.id)) AS sources, min(s.knownSince) AS knownSince
}
WITH a, b, count, via, newest, firstOn, lastOn, contested, sources, knownSince,
  '\u0001' + coalesce(newest, knownSince, '0000') + '\u0001' AS middle
CREATE (a)-[m:$($type)]->(b)
SET m = {count: count, sources: sources, via: via, firstOn: firstOn, lastOn: lastOn, knownSince: knownSince,
  contested: CASE WHEN contested THEN true END, outKey: a.id + middle + b.id, inKey: b.id + middle + a.id}
