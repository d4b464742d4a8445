// Where summaries of pairs stand: what the events or statements of `via` stand on. $ids: KIND:from:to.
UNWIND $ids AS id
WITH id, split(id, ':') AS edge
MATCH (a:Entity {id: edge[1]})
MATCH (b:Entity {id: edge[2]})
MATCH (a)-[r:MET_WITH|SPOKE_WITH|STATED|SUPPORTS|DISPUTES|REPRESENTED_AT|SAME_AS]->(b) WHERE type(r) = edge[0]
CALL (a, b, r) {
  UNWIND r.via AS via
  MATCH (s:Statement {id: via})
  OPTIONAL MATCH (s)-[:EVIDENCED_BY {part: 'QUOTE'}]->(p)
  RETURN s.source AS source, s.id AS statement, p.id AS passage
  UNION
  UNWIND r.via AS via
  MATCH (e:Event {id: via})<-[x:PARTICIPATED_IN]-(actor)
  WHERE x.retractedOn IS NULL AND (actor IN [a, b] OR type(r) = 'REPRESENTED_AT' AND x.onBehalfOf = a.id)
    AND EXISTS { (e)<-[held:REPORTS {status: 'HELD'}]-() WHERE held.source = x.source }
  UNWIND CASE x.evidence WHEN [] THEN [null] ELSE x.evidence END AS passage
  RETURN x.source AS source, null AS statement, passage
  UNION
  WITH a, b, r WHERE r.wikidata IS NOT NULL
  UNWIND [a, b] AS n
  MATCH (n)<-[x:MENTIONS]-() WHERE x.wikidata = r.wikidata
  UNWIND CASE x.evidence WHEN [] THEN [null] ELSE x.evidence END AS passage
  RETURN x.source AS source, null AS statement, passage
}
RETURN id, collect({source: source, statement: statement, passage: passage}) AS rows
