// Events at which new sources seat people: whether others put them into doubt, and whom these seat on which side.
// $batch.rows: ids; $sources: the new ones.
UNWIND $batch.rows AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.whenFrom AS whenFrom, e.whenTo AS whenTo, e.orderDate AS orderDate,
  NOT EXISTS { (e)-[:PART_OF]-() } AND NOT EXISTS { (e)<-[:REPORTS {status: 'DENIED'}]-() } AS plain,
  COLLECT {
    MATCH (e)<-[r:REPORTS {status: 'HELD'}]-(s) WHERE r.retractedOn IS NULL AND NOT s.id IN $sources
    RETURN DISTINCT s.id
  } AS held,
  COLLECT {
    MATCH (e)<-[p:PARTICIPATED_IN]-(a:Actor)
    WHERE NOT p.source IN $sources AND p.side IS NOT NULL AND p.retractedOn IS NULL
      AND NOT p.role IN ['INTERPRETER', 'DECLINED_BY']
    RETURN p {.source, .side, actor: a.id}
  } AS seats
