// Who takes part in events on a given side, and for whom. $batch.rows: [{id, parts: whether in its parts, too}].
UNWIND $batch.rows AS row
MATCH (whole:Entity {id: row.id})<-[:PART_OF*0..]-(e:Event)<-[p:PARTICIPATED_IN]-(a:Actor)
WHERE row.parts OR e = whole
RETURN DISTINCT e.id AS event, a.id AS actor, p.side AS side, p.onBehalfOf AS onBehalfOf,
  (a:Person OR a:Group) AS human
