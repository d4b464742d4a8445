// Notes on entities the names, titles and texts that were taken back and that they do not bear any more.
MATCH (:Source)-[m:MENTIONS]->(n) WHERE m.retractedOn IS NOT NULL
UNWIND [m.name, m.title, m.text] + coalesce(m.names, []) AS word
WITH n, word
WHERE word IS NOT NULL
  AND none(kept IN [n.name, n.title, n.text] + coalesce(n.names, []) WHERE coalesce(kept = word, false))
WITH DISTINCT n, word ORDER BY word
WITH n, collect(word) AS former
SET n.former = former
