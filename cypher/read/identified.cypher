// Nodes that have Wikidata items. $ids: the items.
UNWIND $ids AS id
MATCH (n:Entity {wikidata: id})
WITH id, n ORDER BY n.id
RETURN id, collect(n.id) AS rows
