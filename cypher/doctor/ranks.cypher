// Nodes that are ordered by numbers of statements or disputes, with what these are.
MATCH (n:Actor|Claim|Event|Source)
RETURN n.id AS id, n.statementsKey AS statementsKey, n.disputesKey AS disputesKey, CASE
  WHEN n:Actor THEN COUNT { (n)-[:MADE]->() }
  WHEN n:Claim THEN COUNT { (n)<-[:EXPRESSES]-() }
  WHEN n:Event THEN COUNT { (n)<-[:SAID_AT]-() }
  ELSE COUNT { (s:Statement {source: n.id}) }
END AS statements, CASE
  WHEN n:Actor THEN COUNT { (n)-[:DISPUTES]->() }
  WHEN n:Claim THEN COUNT { (n)<-[:DISPUTES]-() }
END AS disputes
