// What a source asserts in relationships. $source, in quotation marks: to a full-text index a hyphen means "not".
CALL db.index.fulltext.queryRelationships('look_ups_assertions', $source) YIELD relationship AS r
RETURN elementId(r) AS element, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties
