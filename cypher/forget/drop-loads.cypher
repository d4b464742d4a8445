// Removes the load records of sources that are not there any more. $sources.
UNWIND $sources AS source
MATCH (l:Load {source: source}) WHERE l.hash IS NULL AND l.part IS NULL
DELETE l
