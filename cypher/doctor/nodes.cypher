// Every node that bears a content hash.
MATCH (n:Entity) WHERE n:Source OR n:Statement OR n:Passage
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, properties(n) AS properties
