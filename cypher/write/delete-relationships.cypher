// $batch.rows: element ids of relationships.
UNWIND $batch.rows AS element
MATCH ()-[r]->() WHERE elementId(r) = element
DELETE r
