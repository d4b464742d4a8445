// Sizes of the graph and the last load.
RETURN COUNT { (:Entity) } AS nodes, COUNT { ()-->() } AS relationships,
  COUNT { (l:Load) WHERE l.hash IS NOT NULL } AS sources,
  COLLECT { MATCH (l:Load) WHERE l.hash IS NOT NULL RETURN {source: l.source, at: l.at} ORDER BY l.at DESC LIMIT 1 }[0] AS lastLoad
