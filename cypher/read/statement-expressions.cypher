// Claims that statements express, and how. $ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:EXPRESSES]->(c)
WITH id, r, c ORDER BY c.dateKey, r.stance, r.implied IS NOT NULL, r.hash
RETURN id, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn, .stance, claim: c {.*, labels: labels(c)}}/*lean: [r.stance, labels(c), [name IN $properties | c[name]]]*/) AS rows
