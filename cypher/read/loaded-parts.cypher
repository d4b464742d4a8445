// Sources that are loaded and were named as parts of larger ones, with their titles.
MATCH (l:Load) WHERE (l.hash IS NOT NULL OR l.part IS NOT NULL) AND l.source CONTAINS '-part-'
MATCH (s:Source {id: l.source})
RETURN l.source AS source, s.title AS title
ORDER BY source
