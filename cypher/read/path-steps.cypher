// Whom nodes are tied to by edges that have not been taken back. $ids; $kinds: types of edge.
// $avoided: labels that nobody is to lead through; $ends: nodes that may be led to whatever their labels; $disputed: whether
// disputes and what is denied count; $limit: at most so many, of all nodes together.
// :usual
// Over summaries and lasting ties alone: what else a hub has is not looked at.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:MET_WITH|SPOKE_WITH|STATED|SUPPORTS|DISPUTES|REPRESENTED_AT|SAME_AS|HOLDS|MEMBER_OF|PART_OF|KIN_OF|CLOSE_TO|REPRESENTS|LOCATED_IN]-(m:Entity)
WHERE type(r) IN $kinds AND r.retractedOn IS NULL
  AND ($disputed OR type(r) <> 'DISPUTES' AND r.contested IS NULL)
  AND (m.id IN $ends OR NOT any(label IN labels(m) WHERE label IN $avoided))
WITH DISTINCT id, m.id AS other LIMIT $limit
RETURN id, collect(other) AS rows
// :any
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE type(r) IN $kinds AND r.retractedOn IS NULL
  AND ($disputed OR type(r) <> 'DISPUTES' AND r.contested IS NULL)
  AND (m.id IN $ends OR NOT any(label IN labels(m) WHERE label IN $avoided))
WITH DISTINCT id, m.id AS other LIMIT $limit
RETURN id, collect(other) AS rows
