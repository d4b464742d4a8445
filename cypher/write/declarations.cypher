// All that sources declare of entities, and their accounts of events. $ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)<-[m:MENTIONS]-() RETURN properties(m) ORDER BY m.knownSince, m.source, m.hash } AS mentions,
  COLLECT { MATCH (n)<-[r:REPORTS]-() RETURN properties(r) ORDER BY r.knownSince, r.source, r.position } AS reports
