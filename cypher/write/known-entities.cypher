// What is stored of entities, and whether another source stands by its word on them. $batch.rows: ids; $source: not this one.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  EXISTS { (n)<-[m:MENTIONS]-() WHERE m.source <> $source AND m.retractedOn IS NULL } AS standing
