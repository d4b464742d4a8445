// The sources that are loaded, with the hash of what each asserts.
MATCH (l:Load) WHERE l.hash IS NOT NULL
RETURN l.source AS source, l.hash AS hash, l.at AS at
ORDER BY source
