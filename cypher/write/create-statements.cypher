// Statements that were not there. $batch.rows: their properties.
UNWIND $batch.rows AS properties
CREATE (n:Entity:Statement)
SET n = properties
