// Relationships of nodes with $others. Parallel ones are told apart by `of`.
// :from
// Those that leave nodes which few leave; all of these are looked at. $ids, $kinds.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m)
WHERE type(r) IN $kinds AND m.id IN $others
RETURN id, collect(r {.source, .evidence, .knownSince, .count, .title, .via, .contested, of: elementId(r), kind: type(r), from: id, to: m.id}/*lean: [type(r), m.id, r.count]*/) AS rows
// :to
// Those that lead to nodes to which few lead; all of these are looked at. $ids, $kinds.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r]-(m)
WHERE type(r) IN $kinds AND m.id IN $others
RETURN id, collect(r {.source, .evidence, .knownSince, .count, .title, .via, .contested, of: elementId(r), kind: type(r), from: m.id, to: id}/*lean: [type(r), m.id, r.count]*/) AS rows
// :hub
// From nodes that many leave to $others to which many lead, only of the kinds that $kinds names for an id. $ids.
// With both ends at hand, Neo4j looks from the one that has fewer of a kind.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
UNWIND $others AS other
MATCH (m:Entity {id: other})
CALL (n, m, id) {
  MATCH (n)-[r:MET_WITH]->(m) WHERE 'MET_WITH' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:SPOKE_WITH]->(m) WHERE 'SPOKE_WITH' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:STATED]->(m) WHERE 'STATED' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:SUPPORTS]->(m) WHERE 'SUPPORTS' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:DISPUTES]->(m) WHERE 'DISPUTES' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:REPRESENTED_AT]->(m) WHERE 'REPRESENTED_AT' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:SAME_AS]->(m) WHERE 'SAME_AS' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:HOLDS]->(m) WHERE 'HOLDS' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:MEMBER_OF]->(m) WHERE 'MEMBER_OF' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:PART_OF]->(m) WHERE 'PART_OF' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:KIN_OF]->(m) WHERE 'KIN_OF' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:CLOSE_TO]->(m) WHERE 'CLOSE_TO' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:REPRESENTS]->(m) WHERE 'REPRESENTS' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:LOCATED_IN]->(m) WHERE 'LOCATED_IN' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:PARTICIPATED_IN]->(m) WHERE 'PARTICIPATED_IN' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:TOOK_PLACE_IN]->(m) WHERE 'TOOK_PLACE_IN' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:FOLLOWED]->(m) WHERE 'FOLLOWED' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:ABOUT]->(m) WHERE 'ABOUT' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:CONTRADICTS]->(m) WHERE 'CONTRADICTS' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:REVISES]->(m) WHERE 'REVISES' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:ANSWERS]->(m) WHERE 'ANSWERS' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:MADE]->(m) WHERE 'MADE' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:ON_BEHALF_OF]->(m) WHERE 'ON_BEHALF_OF' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:RELAYED_BY]->(m) WHERE 'RELAYED_BY' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:ADDRESSED_TO]->(m) WHERE 'ADDRESSED_TO' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:SAID_AT]->(m) WHERE 'SAID_AT' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:EXPRESSES]->(m) WHERE 'EXPRESSES' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:REPORTS]->(m) WHERE 'REPORTS' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:EVIDENCED_BY]->(m) WHERE 'EVIDENCED_BY' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:IN]->(m) WHERE 'IN' IN $kinds[id] RETURN r
  UNION ALL
  MATCH (n)-[r:MENTIONS]->(m) WHERE 'MENTIONS' IN $kinds[id] RETURN r
}
RETURN id, collect(r {.source, .evidence, .knownSince, .count, .title, .via, .contested, of: elementId(r), kind: type(r), from: id, to: other}/*lean: [type(r), other, r.count]*/) AS rows
