// Every relationship that a source asserts. $shortCuts: the types that are derived.
MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT type(r) IN $shortCuts
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
