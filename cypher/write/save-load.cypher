// The load records of sources, in the transaction that loads them: whoever did not hear the outcome looks for $load.
// $load, $at, $batch.rows: [{source, hash (of what it asserts; null where it was removed, or is loaded in part only),
// seed (hash of the seed file, or null), part and parts (how far a large source is; null once it is whole)}].
UNWIND $batch.rows AS row
MERGE (l:Load {source: row.source})
SET l.id = $load, l.hash = row.hash, l.at = $at, l.seed = row.seed, l.part = row.part, l.parts = row.parts
