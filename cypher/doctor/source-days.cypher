// What the places of sources in order rest on.
MATCH (s:Source)
RETURN s.id AS id, s.published IS NOT NULL AS published, s.publishedFrom AS publishedFrom, s.publishedTo AS publishedTo,
  s.retrievedFrom AS retrievedFrom, s.retrievedTo AS retrievedTo, s.dateKey AS dateKey
