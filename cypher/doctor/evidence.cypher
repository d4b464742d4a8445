// Evidence that names a passage which is not there, or is another source's.
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.evidence IS NOT NULL
UNWIND r.evidence AS passage
WITH a, r, b, passage WHERE NOT EXISTS { MATCH (p:Entity {id: passage}) WHERE p:Passage AND p.source = r.source }
RETURN type(r) AS type, a.id AS from, b.id AS to, r.source AS source, passage
