// What the load record of each source says that is loaded, be it in part; hash is of all that it asserts once it is whole.
MATCH (l:Load) WHERE l.hash IS NOT NULL OR l.part IS NOT NULL
RETURN l.source AS source, l.hash AS hash, l.part AS part, l.parts AS parts
ORDER BY source
