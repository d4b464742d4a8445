// What sources tell of events, the earliest first. $ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:REPORTS]-()
WITH id, r ORDER BY r.knownSince, r.source, r.position
RETURN id, collect(r {.source, .evidence, .knownSince, .implied, .retractedOn, .status, .when, .whenFrom, .whenTo, .note, .accordingTo}) AS rows
