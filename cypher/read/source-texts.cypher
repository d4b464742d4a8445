// Which text each source speaks of.
MATCH (s:Source) WHERE s.sha256 IS NOT NULL
RETURN s.id AS source, s.sha256 AS sha256
ORDER BY source
