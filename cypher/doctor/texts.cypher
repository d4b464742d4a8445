// Attached texts, the hash beside each, and what their sources say of them.
MATCH (t:Text)
OPTIONAL MATCH (s:Entity {id: t.source})
RETURN t.source AS source, t.text AS text, t.sha256 AS beside, s.sha256 AS sha256
ORDER BY source
