// The load record of a source. $source.
MATCH (l:Load {source: $source})
RETURN l.id AS id, l.hash AS hash, l.at AS at, l.seed AS seed
