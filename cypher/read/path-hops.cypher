// The edges between two nodes that have not been taken back. $ids: their ids, joined by U+0001; $kinds.
// $disputed: whether disputes and what is denied count.
UNWIND $ids AS id
WITH id, split(id, '\u0001') AS ends
MATCH (a:Entity {id: ends[0]})
MATCH (b:Entity {id: ends[1]})
MATCH (a)-[r]-(b)
WHERE type(r) IN $kinds AND r.retractedOn IS NULL AND ($disputed OR type(r) <> 'DISPUTES' AND r.contested IS NULL)
RETURN id, collect(r {.source, .evidence, .knownSince, .count, .title, .via, .contested, of: elementId(r), kind: type(r), from: startNode(r).id, to: endNode(r).id}) AS rows
