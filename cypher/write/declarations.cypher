// What other sources declare of entities, and their accounts of events. $batch.rows: ids; $source: not this one.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id,
  COLLECT { MATCH (n)<-[m:MENTIONS]-() WHERE m.source <> $source RETURN m {.*, evidence: null} } AS mentions,
  COLLECT { MATCH (n)<-[r:REPORTS]-() WHERE r.source <> $source RETURN r {.*, evidence: null} } AS reports
