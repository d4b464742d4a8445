// What is stored, for exports: nodes by id, relationships by the node they leave, then by type and end.
// :nodes
MATCH (n:Entity) WHERE n.id > ''
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
// :edges
// $kinds of relationship; null for all.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id > '' AND ($kinds IS NULL OR type(r) IN $kinds)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY a.id, type, to, r.source, r.hash
// :nodes-of
// $ids.
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
// :edges-among
// Between nodes with $ids; $kinds of relationship, or null for all.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids AND ($kinds IS NULL OR type(r) IN $kinds)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY a.id, type, to, r.source, r.hash
// :credits
// All sources, or those with $ids: whose they are, and under which terms.
MATCH (s:Source) WHERE $ids IS NULL OR s.id IN $ids
RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.url AS url, s.licence AS licence, s.attribution AS attribution
ORDER BY id
