// Whether someone other than an asserter disputes claims, or another actor asserts what contradicts them. $ids.
UNWIND $ids AS id
MATCH (c:Entity {id: id})
RETURN id, [
  EXISTS { MATCH (d)-[:DISPUTES]->(c) WHERE NOT EXISTS { (d)-[:STATED]->(c) } }
  OR EXISTS {
    MATCH (c)-[r:CONTRADICTS]-()<-[:STATED]-(other)
    WHERE r.retractedOn IS NULL AND NOT EXISTS { (other)-[:STATED]->(c) }
  }
  OR EXISTS {
    MATCH (c)<-[r:EXPRESSES {stance: 'DISPUTES'}]-(s)
    WHERE r.retractedOn IS NULL AND NOT EXISTS { ()-[:MADE]->(s) }
  }
] AS rows
