// What counts of events: who says that they were held or denies it, their wholes, and who was represented by whose word.
// $batch.rows: ids.
UNWIND $batch.rows AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.kind AS kind, e.whenFrom AS whenFrom, e.whenTo AS whenTo, e.orderDate AS orderDate,
  COLLECT {
    MATCH (e)<-[r:REPORTS]-(s:Source) WHERE r.status IN ['HELD', 'DENIED'] AND r.retractedOn IS NULL
    RETURN s {.id, .publisher, .knownSince, status: r.status}
  } AS reports,
  COLLECT {
    MATCH (e)-[parts:PART_OF*1..]->(whole:Event) WHERE all(part IN parts WHERE part.retractedOn IS NULL)
    RETURN DISTINCT whole.id
  } AS wholes,
  COLLECT {
    MATCH (e)<-[p:PARTICIPATED_IN]-()
    WHERE p.onBehalfOf IS NOT NULL AND p.retractedOn IS NULL AND p.role <> 'DECLINED_BY'
    RETURN p {.onBehalfOf, .source}
  } AS represented
