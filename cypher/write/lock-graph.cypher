// Marks the graph as ours and locks it until the transaction ends, so that loads run one after another; answers with
// the graph's format, the load records of some sources, and whether others are loaded, be it in part.
// $format: the number to give a new graph; $sources.
MERGE (g:Graph {id: 'demarche'})
ON CREATE SET g.format = $format
SET g.locked = true
REMOVE g.locked
RETURN g.format AS format,
  COLLECT {
    UNWIND $sources AS source
    MATCH (l:Load {source: source})
    RETURN l {.source, .id, .hash, .seed, .part}
  } AS records,
  EXISTS {
    MATCH (other:Load) WHERE (other.hash IS NOT NULL OR other.part IS NOT NULL) AND NOT other.source IN $sources
  } AS others
