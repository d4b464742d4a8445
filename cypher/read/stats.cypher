// Figures of the whole graph, from the count store.
// :nodes
MATCH (n:Person) RETURN 'PERSON' AS kind, count(n) AS count
UNION ALL
MATCH (n:Institution) RETURN 'INSTITUTION' AS kind, count(n) AS count
UNION ALL
MATCH (n:Country) RETURN 'COUNTRY' AS kind, count(n) AS count
UNION ALL
MATCH (n:Group) RETURN 'GROUP' AS kind, count(n) AS count
UNION ALL
MATCH (n:Place) RETURN 'PLACE' AS kind, count(n) AS count
UNION ALL
MATCH (n:Topic) RETURN 'TOPIC' AS kind, count(n) AS count
UNION ALL
MATCH (n:Event) RETURN 'EVENT' AS kind, count(n) AS count
UNION ALL
MATCH (n:Claim) RETURN 'CLAIM' AS kind, count(n) AS count
UNION ALL
MATCH (n:Statement) RETURN 'STATEMENT' AS kind, count(n) AS count
UNION ALL
MATCH (n:Source) RETURN 'SOURCE' AS kind, count(n) AS count
UNION ALL
MATCH (n:Passage) RETURN 'PASSAGE' AS kind, count(n) AS count
// :edges
MATCH ()-[r:MET_WITH]->() RETURN 'MET_WITH' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:SPOKE_WITH]->() RETURN 'SPOKE_WITH' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:STATED]->() RETURN 'STATED' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:SUPPORTS]->() RETURN 'SUPPORTS' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:DISPUTES]->() RETURN 'DISPUTES' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:REPRESENTED_AT]->() RETURN 'REPRESENTED_AT' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:SAME_AS]->() RETURN 'SAME_AS' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:HOLDS]->() RETURN 'HOLDS' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:MEMBER_OF]->() RETURN 'MEMBER_OF' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:PART_OF]->() RETURN 'PART_OF' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:KIN_OF]->() RETURN 'KIN_OF' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:CLOSE_TO]->() RETURN 'CLOSE_TO' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:REPRESENTS]->() RETURN 'REPRESENTS' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:LOCATED_IN]->() RETURN 'LOCATED_IN' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:PARTICIPATED_IN]->() RETURN 'PARTICIPATED_IN' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:TOOK_PLACE_IN]->() RETURN 'TOOK_PLACE_IN' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:FOLLOWED]->() RETURN 'FOLLOWED' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:ABOUT]->() RETURN 'ABOUT' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:CONTRADICTS]->() RETURN 'CONTRADICTS' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:REVISES]->() RETURN 'REVISES' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:ANSWERS]->() RETURN 'ANSWERS' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:MADE]->() RETURN 'MADE' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:ON_BEHALF_OF]->() RETURN 'ON_BEHALF_OF' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:RELAYED_BY]->() RETURN 'RELAYED_BY' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:ADDRESSED_TO]->() RETURN 'ADDRESSED_TO' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:SAID_AT]->() RETURN 'SAID_AT' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:EXPRESSES]->() RETURN 'EXPRESSES' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:REPORTS]->() RETURN 'REPORTS' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:EVIDENCED_BY]->() RETURN 'EVIDENCED_BY' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:IN]->() RETURN 'IN' AS kind, count(r) AS count
UNION ALL
MATCH ()-[r:MENTIONS]->() RETURN 'MENTIONS' AS kind, count(r) AS count
// :loads
// What was loaded last from each source; of one that is loaded in part, by which load and how far.
MATCH (l:Load) WHERE l.hash IS NOT NULL OR l.part IS NOT NULL
RETURN l.source AS source, coalesce(l.hash, l.id + ' ' + l.part) AS hash ORDER BY source
