// What a source holds in nodes of its own. $source. The index of statements answers only where both of its properties
// are asked for; every statement has a dateKey.
MATCH (n:Entity {id: $source}) USING INDEX n:Entity(id) WHERE n:Source
RETURN n.id AS id, 'Source' AS label, properties(n) AS properties
UNION ALL
MATCH (n:Statement) WHERE n.source = $source AND n.dateKey IS NOT NULL
RETURN n.id AS id, 'Statement' AS label, properties(n) AS properties
UNION ALL
MATCH (n:Passage {source: $source})
RETURN n.id AS id, 'Passage' AS label, properties(n) AS properties
