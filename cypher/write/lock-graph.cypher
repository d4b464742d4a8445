// Marks the graph as ours and locks it until the transaction ends, so that loads run one after another; answers with
// the graph's format, the load record of a source, and whether other sources are loaded.
// $format: the number to give a new graph; $source.
MERGE (g:Graph {id: 'demarche'})
ON CREATE SET g.format = $format
SET g.locked = true
REMOVE g.locked
WITH g
OPTIONAL MATCH (l:Load {source: $source})
RETURN g.format AS format, l {.id, .hash, .seed} AS record,
  EXISTS { MATCH (other:Load) WHERE other.hash IS NOT NULL AND other.source <> $source } AS others
