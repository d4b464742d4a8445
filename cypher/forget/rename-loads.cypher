// Gives the load records of sources that are not there any more other names. $batch.rows: [{source, renamed}].
// A record that bears the new name already stays as it is.
UNWIND $batch.rows AS row
MATCH (l:Load {source: row.source}) WHERE l.hash IS NULL AND l.part IS NULL
MERGE (other:Load {source: row.renamed})
ON CREATE SET other.id = l.id, other.at = l.at, other.seed = l.seed
DELETE l
