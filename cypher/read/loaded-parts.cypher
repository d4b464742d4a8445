// Sources that are loaded, and were named as parts of larger ones.
MATCH (l:Load) WHERE (l.hash IS NOT NULL OR l.part IS NOT NULL) AND l.source CONTAINS '-part-'
RETURN l.source AS source
ORDER BY source
