// What is stored of entities, and whether a source but these stands by its word on them. $batch.rows: ids; $sources.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  EXISTS { (n)<-[m:MENTIONS]-() WHERE NOT m.source IN $sources AND m.retractedOn IS NULL } AS standing
