// Nodes with how many relationships leave them and lead to them, and how many they have of each kind that is among $kinds.
// $ids; $properties: names of those that are wanted of the nodes.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [labels(n), [name IN $properties | n[name]], COUNT { (n)-->() }, COUNT { (n)<--() }, [
  CASE WHEN 'MET_WITH' IN $kinds THEN COUNT { (n)-[:MET_WITH]-() } ELSE 0 END,
  CASE WHEN 'SPOKE_WITH' IN $kinds THEN COUNT { (n)-[:SPOKE_WITH]-() } ELSE 0 END,
  CASE WHEN 'STATED' IN $kinds THEN COUNT { (n)-[:STATED]-() } ELSE 0 END,
  CASE WHEN 'SUPPORTS' IN $kinds THEN COUNT { (n)-[:SUPPORTS]-() } ELSE 0 END,
  CASE WHEN 'DISPUTES' IN $kinds THEN COUNT { (n)-[:DISPUTES]-() } ELSE 0 END,
  CASE WHEN 'REPRESENTED_AT' IN $kinds THEN COUNT { (n)-[:REPRESENTED_AT]-() } ELSE 0 END,
  CASE WHEN 'SAME_AS' IN $kinds THEN COUNT { (n)-[:SAME_AS]-() } ELSE 0 END,
  CASE WHEN 'HOLDS' IN $kinds THEN COUNT { (n)-[:HOLDS]-() } ELSE 0 END,
  CASE WHEN 'MEMBER_OF' IN $kinds THEN COUNT { (n)-[:MEMBER_OF]-() } ELSE 0 END,
  CASE WHEN 'PART_OF' IN $kinds THEN COUNT { (n)-[:PART_OF]-() } ELSE 0 END,
  CASE WHEN 'KIN_OF' IN $kinds THEN COUNT { (n)-[:KIN_OF]-() } ELSE 0 END,
  CASE WHEN 'CLOSE_TO' IN $kinds THEN COUNT { (n)-[:CLOSE_TO]-() } ELSE 0 END,
  CASE WHEN 'REPRESENTS' IN $kinds THEN COUNT { (n)-[:REPRESENTS]-() } ELSE 0 END,
  CASE WHEN 'LOCATED_IN' IN $kinds THEN COUNT { (n)-[:LOCATED_IN]-() } ELSE 0 END,
  CASE WHEN 'PARTICIPATED_IN' IN $kinds THEN COUNT { (n)-[:PARTICIPATED_IN]-() } ELSE 0 END,
  CASE WHEN 'TOOK_PLACE_IN' IN $kinds THEN COUNT { (n)-[:TOOK_PLACE_IN]-() } ELSE 0 END,
  CASE WHEN 'FOLLOWED' IN $kinds THEN COUNT { (n)-[:FOLLOWED]-() } ELSE 0 END,
  CASE WHEN 'ABOUT' IN $kinds THEN COUNT { (n)-[:ABOUT]-() } ELSE 0 END,
  CASE WHEN 'CONTRADICTS' IN $kinds THEN COUNT { (n)-[:CONTRADICTS]-() } ELSE 0 END,
  CASE WHEN 'REVISES' IN $kinds THEN COUNT { (n)-[:REVISES]-() } ELSE 0 END,
  CASE WHEN 'ANSWERS' IN $kinds THEN COUNT { (n)-[:ANSWERS]-() } ELSE 0 END,
  CASE WHEN 'MADE' IN $kinds THEN COUNT { (n)-[:MADE]-() } ELSE 0 END,
  CASE WHEN 'ON_BEHALF_OF' IN $kinds THEN COUNT { (n)-[:ON_BEHALF_OF]-() } ELSE 0 END,
  CASE WHEN 'RELAYED_BY' IN $kinds THEN COUNT { (n)-[:RELAYED_BY]-() } ELSE 0 END,
  CASE WHEN 'ADDRESSED_TO' IN $kinds THEN COUNT { (n)-[:ADDRESSED_TO]-() } ELSE 0 END,
  CASE WHEN 'SAID_AT' IN $kinds THEN COUNT { (n)-[:SAID_AT]-() } ELSE 0 END,
  CASE WHEN 'EXPRESSES' IN $kinds THEN COUNT { (n)-[:EXPRESSES]-() } ELSE 0 END,
  CASE WHEN 'REPORTS' IN $kinds THEN COUNT { (n)-[:REPORTS]-() } ELSE 0 END,
  CASE WHEN 'EVIDENCED_BY' IN $kinds THEN COUNT { (n)-[:EVIDENCED_BY]-() } ELSE 0 END,
  CASE WHEN 'IN' IN $kinds THEN COUNT { (n)-[:IN]-() } ELSE 0 END,
  CASE WHEN 'MENTIONS' IN $kinds THEN COUNT { (n)-[:MENTIONS]-() } ELSE 0 END
]] AS rows
