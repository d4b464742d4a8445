// SAME_AS as the Wikidata items of the whole graph say it.
MATCH (n:Entity) WHERE n.wikidata IS NOT NULL
WITH n ORDER BY n.id
WITH n.wikidata AS wikidata, collect(n) AS alike WHERE size(alike) > 1
UNWIND alike AS a
UNWIND alike AS b
WITH wikidata, a, b WHERE a.id < b.id
RETURN a.id AS from, b.id AS to, 1 AS count, wikidata, null AS newest,
  CASE WHEN a.knownSince > b.knownSince THEN a.knownSince ELSE b.knownSince END AS knownSince
