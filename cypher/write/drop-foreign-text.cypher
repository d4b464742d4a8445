// Removes the attached texts of sources that are gone or speak of another text now. $batch.rows: ids.
UNWIND $batch.rows AS source
MATCH (t:Text {source: source})
WHERE NOT EXISTS { MATCH (s:Entity {id: source}) WHERE s.sha256 = t.sha256 }
DELETE t
