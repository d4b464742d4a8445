// Nodes with how many relationships leave them and lead to them, and how many they have of each of $kinds, in that order.
// $ids; $properties: names of those that are wanted of the nodes.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [labels(n), [name IN $properties | n[name]], COUNT { (n)-->() }, COUNT { (n)<--() }, [kind IN $kinds | CASE kind
  WHEN 'MET_WITH' THEN COUNT { (n)-[:MET_WITH]-() }
  WHEN 'SPOKE_WITH' THEN COUNT { (n)-[:SPOKE_WITH]-() }
  WHEN 'STATED' THEN COUNT { (n)-[:STATED]-() }
  WHEN 'SUPPORTS' THEN COUNT { (n)-[:SUPPORTS]-() }
  WHEN 'DISPUTES' THEN COUNT { (n)-[:DISPUTES]-() }
  WHEN 'REPRESENTED_AT' THEN COUNT { (n)-[:REPRESENTED_AT]-() }
  WHEN 'SAME_AS' THEN COUNT { (n)-[:SAME_AS]-() }
  WHEN 'HOLDS' THEN COUNT { (n)-[:HOLDS]-() }
  WHEN 'MEMBER_OF' THEN COUNT { (n)-[:MEMBER_OF]-() }
  WHEN 'PART_OF' THEN COUNT { (n)-[:PART_OF]-() }
  WHEN 'KIN_OF' THEN COUNT { (n)-[:KIN_OF]-() }
  WHEN 'CLOSE_TO' THEN COUNT { (n)-[:CLOSE_TO]-() }
  WHEN 'REPRESENTS' THEN COUNT { (n)-[:REPRESENTS]-() }
  WHEN 'LOCATED_IN' THEN COUNT { (n)-[:LOCATED_IN]-() }
  WHEN 'PARTICIPATED_IN' THEN COUNT { (n)-[:PARTICIPATED_IN]-() }
  WHEN 'TOOK_PLACE_IN' THEN COUNT { (n)-[:TOOK_PLACE_IN]-() }
  WHEN 'FOLLOWED' THEN COUNT { (n)-[:FOLLOWED]-() }
  WHEN 'ABOUT' THEN COUNT { (n)-[:ABOUT]-() }
  WHEN 'CONTRADICTS' THEN COUNT { (n)-[:CONTRADICTS]-() }
  WHEN 'REVISES' THEN COUNT { (n)-[:REVISES]-() }
  WHEN 'ANSWERS' THEN COUNT { (n)-[:ANSWERS]-() }
  WHEN 'MADE' THEN COUNT { (n)-[:MADE]-() }
  WHEN 'ON_BEHALF_OF' THEN COUNT { (n)-[:ON_BEHALF_OF]-() }
  WHEN 'RELAYED_BY' THEN COUNT { (n)-[:RELAYED_BY]-() }
  WHEN 'ADDRESSED_TO' THEN COUNT { (n)-[:ADDRESSED_TO]-() }
  WHEN 'SAID_AT' THEN COUNT { (n)-[:SAID_AT]-() }
  WHEN 'EXPRESSES' THEN COUNT { (n)-[:EXPRESSES]-() }
  WHEN 'REPORTS' THEN COUNT { (n)-[:REPORTS]-() }
  WHEN 'EVIDENCED_BY' THEN COUNT { (n)-[:EVIDENCED_BY]-() }
  WHEN 'IN' THEN COUNT { (n)-[:IN]-() }
  WHEN 'MENTIONS' THEN COUNT { (n)-[:MENTIONS]-() }
END]] AS rows
