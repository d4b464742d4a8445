// Order keys of relationships; null removes one. $batch.rows: [{element, outKey, inKey}].
UNWIND $batch.rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
SET r.outKey = row.outKey, r.inKey = row.inKey
