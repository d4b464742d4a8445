// What a source holds in nodes of its own. $source.
MATCH (n:Source {id: $source})
RETURN n.id AS id, 'Source' AS label, properties(n) AS properties
UNION ALL
MATCH (n:Statement {source: $source})
RETURN n.id AS id, 'Statement' AS label, properties(n) AS properties
UNION ALL
MATCH (n:Passage {source: $source})
RETURN n.id AS id, 'Passage' AS label, properties(n) AS properties
