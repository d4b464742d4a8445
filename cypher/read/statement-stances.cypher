// The stances that statements take to claims, each once. $ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:EXPRESSES]->()
WITH DISTINCT id, r.stance AS stance ORDER BY stance
RETURN id, collect(stance) AS rows
