// What was asserted by a day about nodes, from either end.
// $ids; $types of relationships; $day; $sources: ids of those whose word counts, null for all.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE type(r) IN $types AND r.knownSince <= $day AND ($sources IS NULL OR r.source IN $sources)
RETURN id, collect({type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}) AS rows
