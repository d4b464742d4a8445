// The ids of all actors that exist beyond one source.
MATCH (n:Actor) WHERE n.anonymous IS NULL
RETURN n.id AS id
ORDER BY id
