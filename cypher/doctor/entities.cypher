// Every entity that is derived from declarations, with these.
MATCH (n:Entity) WHERE n:Actor OR n:Place OR n:Topic OR n:Event OR n:Claim
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)<-[m:MENTIONS]-() RETURN properties(m) ORDER BY m.knownSince, m.source, m.hash } AS mentions,
  COLLECT { MATCH (n)<-[r:REPORTS]-() RETURN properties(r) ORDER BY r.knownSince, r.source, r.position } AS reports
ORDER BY id
