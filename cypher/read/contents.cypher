// Whose data a database holds: the format of our graph, and whether there are nodes without it.
RETURN COLLECT { MATCH (g:Graph {id: 'demarche'}) RETURN g.format }[0] AS format,
  EXISTS { MATCH (n) RETURN n LIMIT 1 } AS foreign
