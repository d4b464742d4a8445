// The sources to which a text is attached.
MATCH (t:Text)
RETURN t.source AS source
ORDER BY source
