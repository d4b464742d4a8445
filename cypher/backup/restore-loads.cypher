// Gives load records what a back-up says of them. $batch.rows: [{source, id, at, hash, seed}].
// :loaded
// Only where the source still asserts what was restored.
UNWIND $batch.rows AS row
MATCH (l:Load {source: row.source}) WHERE l.hash = row.hash
SET l.id = row.id, l.at = row.at, l.seed = row.seed
// :removed
// Only where the graph knows nothing of the source.
UNWIND $batch.rows AS row
MERGE (l:Load {source: row.source})
ON CREATE SET l.id = row.id, l.at = row.at, l.seed = row.seed
