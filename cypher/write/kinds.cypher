// The labels that ids have already. $ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, [label IN labels(n) WHERE NOT label IN ['Entity', 'Actor']][0] AS label,
  COLLECT { MATCH (n)<-[m:MENTIONS]-() RETURN m.source ORDER BY m.source LIMIT 3 } AS sources
