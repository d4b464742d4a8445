// The load records of sources that were removed.
MATCH (l:Load) WHERE l.hash IS NULL AND l.part IS NULL
RETURN l.source AS source, l.id AS id, l.at AS at, l.seed AS seed
ORDER BY source
