// The load record of a source, in the transaction that loads it: whoever did not hear the outcome looks for $load.
// $source, $load, $at, $hash (of what the source asserts; null where it was removed), $seed (of the seed file, or null).
MERGE (l:Load {source: $source})
SET l.id = $load, l.hash = $hash, l.at = $at, l.seed = $seed
