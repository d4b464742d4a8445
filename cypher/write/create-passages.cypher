// Passages that were not there. $batch.rows: [[id, source, start, end, sha256, exact, hash]]; what is null is left out.
UNWIND $batch.rows AS row
CREATE (:Entity:Passage {
  id: row[0], source: row[1], start: row[2], end: row[3], sha256: row[4], exact: row[5], hash: row[6]
})
