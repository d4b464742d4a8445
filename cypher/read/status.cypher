// Sizes of the graph, the last load, and the sources that are loaded in part.
RETURN COUNT { (:Entity) } AS nodes, COUNT { ()-->() } AS relationships,
  COUNT { (l:Load) WHERE l.hash IS NOT NULL OR l.part IS NOT NULL } AS sources,
  COLLECT { MATCH (l:Load) WHERE l.hash IS NOT NULL OR l.part IS NOT NULL
    RETURN {source: l.source, at: l.at} ORDER BY l.at DESC LIMIT 1 }[0] AS lastLoad,
  COLLECT { MATCH (l:Load) WHERE l.part IS NOT NULL
    RETURN l {.source, .part, .parts} ORDER BY l.source } AS partial
