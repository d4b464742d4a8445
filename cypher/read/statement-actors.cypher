// Who made, relayed or was addressed by statements, and for whom they were made. $ids.
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[r:MADE|ON_BEHALF_OF|RELAYED_BY|ADDRESSED_TO]-(a)
WITH id, r, a ORDER BY r.position, a.nameKey
RETURN id, collect({kind: type(r), actor: a {.*, labels: labels(a)}}) AS rows
