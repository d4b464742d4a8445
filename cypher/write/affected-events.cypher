// Events whose short cuts an event's change can touch: itself, its wholes and its parts. $ids.
UNWIND $ids AS id
MATCH (e:Event {id: id})
CALL (e) {
  RETURN e AS near
  UNION
  MATCH (e)-[:PART_OF*1..]->(near:Event)
  RETURN near
  UNION
  MATCH (e)<-[:PART_OF*1..]-(near:Event)
  RETURN near
}
RETURN DISTINCT near.id AS id
