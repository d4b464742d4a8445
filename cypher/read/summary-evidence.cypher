// Where summaries of pairs stand: what the events or statements of `via` stand on. $ids: KIND:from:to.
UNWIND $ids AS id
WITH id, split(id, ':') AS edge
MATCH (a:Entity {id: edge[1]})
MATCH (b:Entity {id: edge[2]})
MATCH (a)-[r:MET_WITH|SPOKE_WITH|STATED|SUPPORTS|DISPUTES|REPRESENTED_AT|SAME_AS]->(b) WHERE type(r) = edge[0]
CALL (edge, r) {
  UNWIND range(0, size(coalesce(r.via, [])) - 1) AS place
  MATCH (s:Entity {id: r.via[place]}) WHERE s:Statement
  OPTIONAL MATCH (s)-[:EVIDENCED_BY {part: 'QUOTE'}]->(p)
  RETURN place, p.start AS nth, s.source AS source, s.id AS statement, p.id AS passage
  UNION
  UNWIND range(0, size(coalesce(r.via, [])) - 1) AS place
  MATCH (e:Entity {id: r.via[place]})<-[x:PARTICIPATED_IN]-(actor)
  WHERE x.retractedOn IS NULL
    AND (actor.id IN edge OR type(r) = 'REPRESENTED_AT' AND x.onBehalfOf = edge[1])
    AND EXISTS { (e)<-[held:REPORTS {status: 'HELD'}]-() WHERE held.source = x.source AND held.retractedOn IS NULL }
    AND (type(r) = 'REPRESENTED_AT' OR EXISTS {
      (e)<-[y:PARTICIPATED_IN]-(other) WHERE other.id IN edge AND other <> actor AND y.source = x.source
        AND y.side <> x.side AND y.retractedOn IS NULL AND NOT y.role IN ['INTERPRETER', 'DECLINED_BY']
    })
    AND NOT x.role IN ['INTERPRETER', 'DECLINED_BY']
  WITH place, x, CASE x.evidence WHEN [] THEN [null] ELSE x.evidence END AS passages
  UNWIND range(0, size(passages) - 1) AS nth
  RETURN place, nth, x.source AS source, null AS statement, passages[nth] AS passage
  UNION
  WITH edge, r WHERE r.wikidata IS NOT NULL
  UNWIND [1, 2] AS place
  MATCH (:Entity {id: edge[place]})<-[x:MENTIONS]-() WHERE x.wikidata = r.wikidata
  WITH place, x, CASE x.evidence WHEN [] THEN [null] ELSE x.evidence END AS passages
  UNWIND range(0, size(passages) - 1) AS nth
  RETURN place, nth, x.source AS source, null AS statement, passages[nth] AS passage
}
WITH id, source, statement, passage, min(place) AS place, min(nth) AS nth
ORDER BY place, source, nth, passage
RETURN id, collect({source: source, statement: statement, passage: passage}) AS rows
