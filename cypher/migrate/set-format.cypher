// Notes which format the graph has now, in the transaction that brings it there. $format.
MATCH (g:Graph {id: 'demarche'})
SET g.format = $format
