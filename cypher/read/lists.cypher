// All nodes of a label in their order. $after: the key to begin after, '' for the first page; $limit.
// :actors
MATCH (n:Actor) USING INDEX SEEK n:Actor(nameKey)
WHERE n.nameKey > $after
WITH n ORDER BY n.nameKey LIMIT $limit
RETURN '' AS id, collect({key: n.nameKey, node: n {.*, labels: labels(n)}}) AS rows
// :actors-count
MATCH (n:Actor)
RETURN '' AS id, count(n) AS count
// :events
MATCH (n:Event) USING INDEX SEEK n:Event(dateKey)
WHERE n.dateKey > $after
WITH n ORDER BY n.dateKey LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}) AS rows
// :events-count
MATCH (n:Event)
RETURN '' AS id, count(n) AS count
// :claims
MATCH (n:Claim) USING INDEX SEEK n:Claim(dateKey)
WHERE n.dateKey > $after
WITH n ORDER BY n.dateKey LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}) AS rows
// :claims-count
MATCH (n:Claim)
RETURN '' AS id, count(n) AS count
// :statements
MATCH (n:Statement) USING INDEX SEEK n:Statement(dateKey)
WHERE n.dateKey > $after
WITH n ORDER BY n.dateKey LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}) AS rows
// :statements-count
MATCH (n:Statement)
RETURN '' AS id, count(n) AS count
// :topics
MATCH (n:Topic) USING INDEX SEEK n:Topic(nameKey)
WHERE n.nameKey > $after
WITH n ORDER BY n.nameKey LIMIT $limit
RETURN '' AS id, collect({key: n.nameKey, node: n {.*, labels: labels(n)}}) AS rows
// :topics-count
MATCH (n:Topic)
RETURN '' AS id, count(n) AS count
// :sources
MATCH (n:Source) USING INDEX SEEK n:Source(dateKey)
WHERE n.dateKey > $after
WITH n ORDER BY n.dateKey LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}) AS rows
// :sources-count
MATCH (n:Source)
RETURN '' AS id, count(n) AS count
// :places
MATCH (n:Place) USING INDEX SEEK n:Place(nameKey)
WHERE n.nameKey > $after
WITH n ORDER BY n.nameKey LIMIT $limit
RETURN '' AS id, collect({key: n.nameKey, node: n {.*, labels: labels(n)}}) AS rows
// :places-count
MATCH (n:Place)
RETURN '' AS id, count(n) AS count
