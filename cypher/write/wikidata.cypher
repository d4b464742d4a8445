// Wikidata items that other sources give for ids. $source, $rows: [{id, wikidata}].
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})<-[m:MENTIONS]-()
WHERE m.source <> $source AND m.wikidata <> row.wikidata
RETURN row.id AS id, row.wikidata AS given, m.wikidata AS wikidata, min(m.source) AS source
ORDER BY id, wikidata
