// What sources assert. $batch.rows: texts of lines: the id of where they start, then for each, with tabs between: type,
// id of its end, place of what it shares, evidence, hash, the days of its keys at the start and at the end; of a list
// the parts with spaces between. $batch.shared: [[source, knownSince, further properties]]. What is empty is left out.
UNWIND $batch.rows AS text
WITH split(text, '\n') AS lines
MATCH (a:Entity {id: lines[0]})
UNWIND tail(lines) AS line
WITH a, lines[0] AS start, split(line, '\t') AS each
MATCH (b:Entity {id: each[1]})
WITH a, b, start, each, $batch.shared[toInteger(each[2])] AS shared
CREATE (a)-[r:$(each[0]) {
  source: shared[0], knownSince: shared[1], hash: each[4],
  evidence: CASE each[3] WHEN '' THEN [] ELSE split(each[3], ' ') END,
  outKey: CASE each[5] WHEN '' THEN null ELSE start + '\u0001' + each[5] + '\u0001' + each[1] END,
  inKey: CASE each[6] WHEN '' THEN null ELSE each[1] + '\u0001' + each[6] + '\u0001' + start END
}]->(b)
SET r += shared[2]
