// $batch.rows: [[from, [[type, to, place of its origin, evidence, hash, outKey, inKey, further properties]]]];
// $batch.origins: [[source, knownSince]]. What is null is left out.
UNWIND $batch.rows AS row
MATCH (a:Entity {id: row[0]})
UNWIND row[1] AS each
MATCH (b:Entity {id: each[1]})
CREATE (a)-[r:$(each[0]) {
  source: $batch.origins[each[2]][0], knownSince: $batch.origins[each[2]][1],
  evidence: each[3], hash: each[4], outKey: each[5], inKey: each[6]
}]->(b)
SET r += coalesce(each[7], {})
