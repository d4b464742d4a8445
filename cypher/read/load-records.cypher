// Which sources were loaded or removed, and from which seed file.
MATCH (l:Load)
RETURN l.source AS source, l.seed AS seed
ORDER BY source
