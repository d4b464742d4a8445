// All nodes of a label in an order. $above, $below: the keys between which the page lies; $limit.
// :actors-date
MATCH (n:Actor) USING INDEX SEEK n:Actor(dateKey)
WHERE n.dateKey > $above AND n.dateKey < $below
WITH n ORDER BY n.dateKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}/*lean: [n.dateKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :actors-name
MATCH (n:Actor) USING INDEX SEEK n:Actor(nameKey)
WHERE n.nameKey > $above AND n.nameKey < $below
WITH n ORDER BY n.nameKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.nameKey, node: n {.*, labels: labels(n)}}/*lean: [n.nameKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :actors-statements
MATCH (n:Actor) USING INDEX SEEK n:Actor(statementsKey)
WHERE n.statementsKey > $above AND n.statementsKey < $below
WITH n ORDER BY n.statementsKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.statementsKey, node: n {.*, labels: labels(n)}}/*lean: [n.statementsKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :actors-disputes
MATCH (n:Actor) USING INDEX SEEK n:Actor(disputesKey)
WHERE n.disputesKey > $above AND n.disputesKey < $below
WITH n ORDER BY n.disputesKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.disputesKey, node: n {.*, labels: labels(n)}}/*lean: [n.disputesKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :actors-count
MATCH (n:Actor)
RETURN '' AS id, count(n) AS count
// :places-date
MATCH (n:Place) USING INDEX SEEK n:Place(dateKey)
WHERE n.dateKey > $above AND n.dateKey < $below
WITH n ORDER BY n.dateKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}/*lean: [n.dateKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :places-name
MATCH (n:Place) USING INDEX SEEK n:Place(nameKey)
WHERE n.nameKey > $above AND n.nameKey < $below
WITH n ORDER BY n.nameKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.nameKey, node: n {.*, labels: labels(n)}}/*lean: [n.nameKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :places-count
MATCH (n:Place)
RETURN '' AS id, count(n) AS count
// :topics-date
MATCH (n:Topic) USING INDEX SEEK n:Topic(dateKey)
WHERE n.dateKey > $above AND n.dateKey < $below
WITH n ORDER BY n.dateKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}/*lean: [n.dateKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :topics-name
MATCH (n:Topic) USING INDEX SEEK n:Topic(nameKey)
WHERE n.nameKey > $above AND n.nameKey < $below
WITH n ORDER BY n.nameKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.nameKey, node: n {.*, labels: labels(n)}}/*lean: [n.nameKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :topics-count
MATCH (n:Topic)
RETURN '' AS id, count(n) AS count
// :events-date
MATCH (n:Event) USING INDEX SEEK n:Event(dateKey)
WHERE n.dateKey > $above AND n.dateKey < $below
WITH n ORDER BY n.dateKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}/*lean: [n.dateKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :events-statements
MATCH (n:Event) USING INDEX SEEK n:Event(statementsKey)
WHERE n.statementsKey > $above AND n.statementsKey < $below
WITH n ORDER BY n.statementsKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.statementsKey, node: n {.*, labels: labels(n)}}/*lean: [n.statementsKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :events-count
MATCH (n:Event)
RETURN '' AS id, count(n) AS count
// :claims-date
MATCH (n:Claim) USING INDEX SEEK n:Claim(dateKey)
WHERE n.dateKey > $above AND n.dateKey < $below
WITH n ORDER BY n.dateKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}/*lean: [n.dateKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :claims-statements
MATCH (n:Claim) USING INDEX SEEK n:Claim(statementsKey)
WHERE n.statementsKey > $above AND n.statementsKey < $below
WITH n ORDER BY n.statementsKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.statementsKey, node: n {.*, labels: labels(n)}}/*lean: [n.statementsKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :claims-disputes
MATCH (n:Claim) USING INDEX SEEK n:Claim(disputesKey)
WHERE n.disputesKey > $above AND n.disputesKey < $below
WITH n ORDER BY n.disputesKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.disputesKey, node: n {.*, labels: labels(n)}}/*lean: [n.disputesKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :claims-count
MATCH (n:Claim)
RETURN '' AS id, count(n) AS count
// :statements-date
MATCH (n:Statement) USING INDEX SEEK n:Statement(dateKey)
WHERE n.dateKey > $above AND n.dateKey < $below
WITH n ORDER BY n.dateKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}/*lean: [n.dateKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :statements-count
MATCH (n:Statement)
RETURN '' AS id, count(n) AS count
// :sources-date
MATCH (n:Source) USING INDEX SEEK n:Source(dateKey)
WHERE n.dateKey > $above AND n.dateKey < $below
WITH n ORDER BY n.dateKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.dateKey, node: n {.*, labels: labels(n)}}/*lean: [n.dateKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :sources-statements
MATCH (n:Source) USING INDEX SEEK n:Source(statementsKey)
WHERE n.statementsKey > $above AND n.statementsKey < $below
WITH n ORDER BY n.statementsKey/*back: DESC*/ LIMIT $limit
RETURN '' AS id, collect({key: n.statementsKey, node: n {.*, labels: labels(n)}}/*lean: [n.statementsKey, labels(n), [name IN $properties | n[name]]]*/) AS rows
// :sources-count
MATCH (n:Source)
RETURN '' AS id, count(n) AS count
