// Every entity that is derived from declarations, with these.
MATCH (n:Entity) WHERE NOT (n:Source OR n:Statement OR n:Passage)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)<-[m:MENTIONS]-() RETURN m {.*, evidence: null} } AS mentions,
  COLLECT { MATCH (n)<-[r:REPORTS]-() RETURN r {.*, evidence: null} } AS reports
