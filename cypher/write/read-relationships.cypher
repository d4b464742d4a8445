// What a source asserts in relationships. $source.
MATCH (a)-[r:MADE {source: $source}]->(b)
RETURN elementId(r) AS element, 'MADE' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:ON_BEHALF_OF {source: $source}]->(b)
RETURN elementId(r) AS element, 'ON_BEHALF_OF' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:RELAYED_BY {source: $source}]->(b)
RETURN elementId(r) AS element, 'RELAYED_BY' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:ADDRESSED_TO {source: $source}]->(b)
RETURN elementId(r) AS element, 'ADDRESSED_TO' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:SAID_AT {source: $source}]->(b)
RETURN elementId(r) AS element, 'SAID_AT' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:PART_OF {source: $source}]->(b)
RETURN elementId(r) AS element, 'PART_OF' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:EXPRESSES {source: $source}]->(b)
RETURN elementId(r) AS element, 'EXPRESSES' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:EVIDENCED_BY {source: $source}]->(b)
RETURN elementId(r) AS element, 'EVIDENCED_BY' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:ABOUT {source: $source}]->(b)
RETURN elementId(r) AS element, 'ABOUT' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:CONTRADICTS {source: $source}]->(b)
RETURN elementId(r) AS element, 'CONTRADICTS' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:REVISES {source: $source}]->(b)
RETURN elementId(r) AS element, 'REVISES' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:ANSWERS {source: $source}]->(b)
RETURN elementId(r) AS element, 'ANSWERS' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:PARTICIPATED_IN {source: $source}]->(b)
RETURN elementId(r) AS element, 'PARTICIPATED_IN' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:TOOK_PLACE_IN {source: $source}]->(b)
RETURN elementId(r) AS element, 'TOOK_PLACE_IN' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:FOLLOWED {source: $source}]->(b)
RETURN elementId(r) AS element, 'FOLLOWED' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:REPORTS {source: $source}]->(b)
RETURN elementId(r) AS element, 'REPORTS' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:HOLDS {source: $source}]->(b)
RETURN elementId(r) AS element, 'HOLDS' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:MEMBER_OF {source: $source}]->(b)
RETURN elementId(r) AS element, 'MEMBER_OF' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:KIN_OF {source: $source}]->(b)
RETURN elementId(r) AS element, 'KIN_OF' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:CLOSE_TO {source: $source}]->(b)
RETURN elementId(r) AS element, 'CLOSE_TO' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:REPRESENTS {source: $source}]->(b)
RETURN elementId(r) AS element, 'REPRESENTS' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:LOCATED_IN {source: $source}]->(b)
RETURN elementId(r) AS element, 'LOCATED_IN' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:IN {source: $source}]->(b)
RETURN elementId(r) AS element, 'IN' AS type, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
MATCH (a)-[r:MENTIONS {source: $source}]->(b)
RETURN elementId(r) AS element, 'MENTIONS' AS type, a.id AS from, b.id AS to, properties(r) AS properties
