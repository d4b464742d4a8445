// Marks the graph as ours and locks it until the transaction ends, so that loads run one after another.
// $format: the number to give a new graph. Answers with the number it has.
MERGE (g:Graph {id: 'demarche'})
ON CREATE SET g.format = $format
SET g.locked = true
REMOVE g.locked
RETURN g.format AS format
