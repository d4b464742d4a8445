// Properties of relationships that are there; null removes one. $batch.rows: [{element, properties}].
UNWIND $batch.rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
SET r += row.properties
