// Other actors with the same Wikidata item. $id.
MATCH (n:Entity {id: $id})-[:SAME_AS]-(other:Actor)
RETURN other.id AS id, other.name AS name
ORDER BY id
