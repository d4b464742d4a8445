// Neighbours of nodes by the kind of edge. $ids, $kinds; $limit: at most so many of one kind at one node.
// :node
// Of nodes with few relationships, which are all looked at.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE type(r) IN $kinds
WITH id, type(r) AS kind, collect(DISTINCT m.id)[..$limit] AS ids
RETURN id, collect({kind: kind, ids: ids}) AS rows
// :hub
// Of nodes with many: each kind stops at the limit. A type must be written out for its relationships alone to be read.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:MET_WITH]-(m) WHERE 'MET_WITH' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'MET_WITH' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:SPOKE_WITH]-(m) WHERE 'SPOKE_WITH' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'SPOKE_WITH' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:STATED]-(m) WHERE 'STATED' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'STATED' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:SUPPORTS]-(m) WHERE 'SUPPORTS' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'SUPPORTS' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:DISPUTES]-(m) WHERE 'DISPUTES' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'DISPUTES' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:REPRESENTED_AT]-(m) WHERE 'REPRESENTED_AT' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'REPRESENTED_AT' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:SAME_AS]-(m) WHERE 'SAME_AS' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'SAME_AS' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:HOLDS]-(m) WHERE 'HOLDS' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'HOLDS' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:MEMBER_OF]-(m) WHERE 'MEMBER_OF' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'MEMBER_OF' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:PART_OF]-(m) WHERE 'PART_OF' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'PART_OF' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:KIN_OF]-(m) WHERE 'KIN_OF' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'KIN_OF' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:CLOSE_TO]-(m) WHERE 'CLOSE_TO' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'CLOSE_TO' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:REPRESENTS]-(m) WHERE 'REPRESENTS' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'REPRESENTS' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:LOCATED_IN]-(m) WHERE 'LOCATED_IN' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'LOCATED_IN' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:PARTICIPATED_IN]-(m) WHERE 'PARTICIPATED_IN' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'PARTICIPATED_IN' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:TOOK_PLACE_IN]-(m) WHERE 'TOOK_PLACE_IN' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'TOOK_PLACE_IN' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:FOLLOWED]-(m) WHERE 'FOLLOWED' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'FOLLOWED' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:ABOUT]-(m) WHERE 'ABOUT' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'ABOUT' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:CONTRADICTS]-(m) WHERE 'CONTRADICTS' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'CONTRADICTS' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:REVISES]-(m) WHERE 'REVISES' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'REVISES' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:ANSWERS]-(m) WHERE 'ANSWERS' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'ANSWERS' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:MADE]-(m) WHERE 'MADE' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'MADE' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:ON_BEHALF_OF]-(m) WHERE 'ON_BEHALF_OF' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'ON_BEHALF_OF' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:RELAYED_BY]-(m) WHERE 'RELAYED_BY' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'RELAYED_BY' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:ADDRESSED_TO]-(m) WHERE 'ADDRESSED_TO' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'ADDRESSED_TO' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:SAID_AT]-(m) WHERE 'SAID_AT' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'SAID_AT' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:EXPRESSES]-(m) WHERE 'EXPRESSES' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'EXPRESSES' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:REPORTS]-(m) WHERE 'REPORTS' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'REPORTS' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:EVIDENCED_BY]-(m) WHERE 'EVIDENCED_BY' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'EVIDENCED_BY' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:IN]-(m) WHERE 'IN' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'IN' AS kind, collect(m.id) AS ids
  UNION ALL
  MATCH (n)-[:MENTIONS]-(m) WHERE 'MENTIONS' IN $kinds
  WITH DISTINCT m LIMIT $limit
  RETURN 'MENTIONS' AS kind, collect(m.id) AS ids
}
WITH id, kind, ids WHERE size(ids) > 0
RETURN id, collect({kind: kind, ids: ids}) AS rows
