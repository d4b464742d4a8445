// What sources but these declare of entities, and their accounts of events. $batch.rows: ids; $sources.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id,
  COLLECT { MATCH (n)<-[m:MENTIONS]-() WHERE NOT m.source IN $sources RETURN m {.*, evidence: null} } AS mentions,
  COLLECT { MATCH (n)<-[r:REPORTS]-() WHERE NOT r.source IN $sources RETURN r {.*, evidence: null} } AS reports
