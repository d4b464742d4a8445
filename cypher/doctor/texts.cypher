// Attached texts, and what their sources say of them.
MATCH (t:Text)
OPTIONAL MATCH (s:Entity {id: t.source})
RETURN t.source AS source, t.text AS text, s.sha256 AS sha256
ORDER BY source
