// The entities of Wikidata items. $batch.rows: items.
UNWIND $batch.rows AS item
MATCH (n:Entity {wikidata: item})
RETURN n.id AS id, item AS wikidata, n.knownSince AS knownSince
