// Short cuts of pairs that had none. $batch.rows: [[from, to, type, properties]].
UNWIND $batch.rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[r:$(row[2])]->(b)
SET r = row[3]
