// Who stands to which claims through statements. $ids: statements.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS statement, COLLECT { MATCH (s)<-[:MADE]-(a) RETURN DISTINCT a.id } AS actors,
  COLLECT { MATCH (s)-[:EXPRESSES]->(c) RETURN DISTINCT c.id } AS claims
