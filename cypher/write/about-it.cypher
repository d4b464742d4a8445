// What is about events. $batch.rows: their ids.
UNWIND $batch.rows AS id
MATCH (n:Entity {id: id})<-[:ABOUT]-(a)
RETURN DISTINCT a.id AS id
