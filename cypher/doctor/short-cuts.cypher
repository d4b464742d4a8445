// Every short cut, as it is stored. $shortCuts: their types.
MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) IN $shortCuts
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
