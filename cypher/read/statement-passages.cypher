// Where statements stand in their source's text: the words first, each in its order. $ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:EVIDENCED_BY]->(p)
WITH id, r, p ORDER BY r.part <> 'QUOTE', p.start, p.end
RETURN id, collect(p {.*, labels: labels(p), part: r.part}) AS rows
