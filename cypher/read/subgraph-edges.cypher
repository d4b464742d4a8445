// Relationships of nodes with $others. Parallel ones are told apart by `of`.
// :node
// Of nodes with few relationships, which are all looked at. $ids, $kinds.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE type(r) IN $kinds AND m.id IN $others
RETURN id, collect(r {.source, .evidence, .knownSince, .count, of: elementId(r), kind: type(r), from: startNode(r).id, to: endNode(r).id}) AS rows
// :hub
// Of nodes with many: only the kinds that $kinds names for an id are looked at. $ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n, id) {
  MATCH (n)-[r:MET_WITH]-(m) WHERE 'MET_WITH' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:SPOKE_WITH]-(m) WHERE 'SPOKE_WITH' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:STATED]-(m) WHERE 'STATED' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:SUPPORTS]-(m) WHERE 'SUPPORTS' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:DISPUTES]-(m) WHERE 'DISPUTES' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:REPRESENTED_AT]-(m) WHERE 'REPRESENTED_AT' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:SAME_AS]-(m) WHERE 'SAME_AS' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:HOLDS]-(m) WHERE 'HOLDS' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:MEMBER_OF]-(m) WHERE 'MEMBER_OF' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:PART_OF]-(m) WHERE 'PART_OF' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:KIN_OF]-(m) WHERE 'KIN_OF' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:CLOSE_TO]-(m) WHERE 'CLOSE_TO' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:REPRESENTS]-(m) WHERE 'REPRESENTS' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:LOCATED_IN]-(m) WHERE 'LOCATED_IN' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:PARTICIPATED_IN]-(m) WHERE 'PARTICIPATED_IN' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:TOOK_PLACE_IN]-(m) WHERE 'TOOK_PLACE_IN' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:FOLLOWED]-(m) WHERE 'FOLLOWED' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:ABOUT]-(m) WHERE 'ABOUT' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:CONTRADICTS]-(m) WHERE 'CONTRADICTS' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:REVISES]-(m) WHERE 'REVISES' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:ANSWERS]-(m) WHERE 'ANSWERS' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:MADE]-(m) WHERE 'MADE' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:ON_BEHALF_OF]-(m) WHERE 'ON_BEHALF_OF' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:RELAYED_BY]-(m) WHERE 'RELAYED_BY' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:ADDRESSED_TO]-(m) WHERE 'ADDRESSED_TO' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:SAID_AT]-(m) WHERE 'SAID_AT' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:EXPRESSES]-(m) WHERE 'EXPRESSES' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:REPORTS]-(m) WHERE 'REPORTS' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:EVIDENCED_BY]-(m) WHERE 'EVIDENCED_BY' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:IN]-(m) WHERE 'IN' IN $kinds[id] AND m.id IN $others RETURN r
  UNION ALL
  MATCH (n)-[r:MENTIONS]-(m) WHERE 'MENTIONS' IN $kinds[id] AND m.id IN $others RETURN r
}
RETURN id, collect(r {.source, .evidence, .knownSince, .count, of: elementId(r), kind: type(r), from: startNode(r).id, to: endNode(r).id}) AS rows
