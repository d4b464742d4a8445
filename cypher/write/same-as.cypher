// Recomputes SAME_AS among the entities of Wikidata items. $ids: entities whose item changed.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[old:SAME_AS]-()
  DELETE old
}
WITH n WHERE n.wikidata IS NOT NULL
CALL (n) {
  MATCH (other:Actor {wikidata: n.wikidata})
  RETURN other
  UNION
  MATCH (other:Place {wikidata: n.wikidata})
  RETURN other
}
WITH n, other WHERE other <> n
WITH DISTINCT CASE WHEN n.id < other.id THEN n ELSE other END AS a, CASE WHEN n.id < other.id THEN other ELSE n END AS b
WITH a, b, CASE WHEN a.knownSince > b.knownSince THEN a.knownSince ELSE b.knownSince END AS knownSince
WITH a, b, knownSince, '\u0001' + coalesce(knownSince, '0000') + '\u0001' AS middle
MERGE (a)-[r:SAME_AS]->(b)
SET r = {count: 1, wikidata: a.wikidata, knownSince: knownSince,
  outKey: a.id + middle + b.id, inKey: b.id + middle + a.id}
RETURN a.id AS from, b.id AS to, a.wikidata AS wikidata
ORDER BY from, to
