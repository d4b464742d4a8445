// Where statements were made. $ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:SAID_AT]->(e)
RETURN id, collect(e {.*, labels: labels(e)}) AS rows
