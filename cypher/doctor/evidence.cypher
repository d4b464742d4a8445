// Evidence that names a passage which is not there.
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.evidence IS NOT NULL
UNWIND r.evidence AS passage
WITH a, r, b, passage WHERE NOT EXISTS { (:Passage {id: passage}) }
RETURN type(r) AS type, a.id AS from, b.id AS to, r.source AS source, passage
ORDER BY type, from, to, passage
