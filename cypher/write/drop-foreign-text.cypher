// Removes the attached text of a source that is gone or speaks of another text now. $source.
MATCH (t:Text {source: $source})
WHERE NOT EXISTS { MATCH (s:Entity {id: $source}) WHERE s.sha256 = t.sha256 }
DELETE t
