// What was asserted by a day about nodes, from either end. $ids; $types of relationships; $day.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE type(r) IN $types AND r.knownSince <= $day
RETURN id, collect({type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}) AS rows
