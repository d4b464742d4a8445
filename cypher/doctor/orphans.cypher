// Nodes of a source that is not there, and passages and statements that lead to no source.
MATCH (n:Entity) WHERE n.source IS NOT NULL AND NOT EXISTS { MATCH (s:Entity {id: n.source}) WHERE s:Source }
RETURN n.id AS id, 'a source "' + n.source + '"' AS expected
UNION
MATCH (n:Passage) WHERE NOT EXISTS { (n)-[:IN]->(:Source) }
RETURN n.id AS id, 'IN a source' AS expected
UNION
MATCH (n:Statement) WHERE NOT EXISTS { (n)<-[:MADE]-() } AND n.voice = 'SPEAKER'
RETURN n.id AS id, 'MADE by a speaker' AS expected
