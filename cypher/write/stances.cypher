// How actors stand to claims: a row an actor, claim and stance. $batch.rows: [{claim, actors}].
// Claim by claim, or the planner may come to read all actors.
UNWIND $batch.rows AS row
MATCH (c:Entity {id: row.claim})
WITH c, COLLECT { MATCH (a:Entity) WHERE a.id IN row.actors RETURN a } AS actors
MATCH (c)<-[x:EXPRESSES]-(s)<-[m:MADE]-(a) WHERE a IN actors
WITH a, c, s, x, m
WHERE x.stance IN ['ASSERTS', 'SUPPORTS', 'DISPUTES'] AND x.retractedOn IS NULL AND m.retractedOn IS NULL
WITH DISTINCT a, c, x.stance AS stance, s
OPTIONAL MATCH (s)-[:SAID_AT]->(e:Event)
WITH a, c, stance, s, coalesce(s.whenFrom, s.whenTo, e.whenFrom, e.whenTo) AS first,
  coalesce(s.whenTo, s.whenFrom, e.whenTo, e.whenFrom) AS last
ORDER BY coalesce(s.orderDate, '') DESC, s.id
WITH a.id AS from, c.id AS to, stance, count(s) AS count, collect(DISTINCT s.source) AS told,
  collect(s.id)[..5] AS via, max(s.orderDate) AS newest, toString(min(date(s.knownSince))) AS knownSince,
  toString(min(date(first))) AS firstOn, toString(max(date(last))) AS lastOn
RETURN from, to, stance, count, via, newest, knownSince, firstOn, lastOn, COLLECT {
  UNWIND told AS id
  MATCH (d:Entity {id: id})
  WITH DISTINCT coalesce(d.publisher, d.id) AS teller ORDER BY teller
  RETURN teller
} AS tellers
