// Of parallel relationships the one published first carries the keys. $batch.rows: [{type, from, to}].
UNWIND $batch.rows AS pair
MATCH (a:Entity {id: pair.from})
MATCH (b:Entity {id: pair.to})
MATCH (a)-[r:MADE|EXPRESSES|PARTICIPATED_IN|ABOUT]->(b) WHERE type(r) = pair.type
WITH pair, a, b, r ORDER BY date(r.knownSince), r.source, r.hash
WITH pair, a, b, collect(r) AS parallel
FOREACH (later IN tail(parallel) | REMOVE later.outKey, later.inKey)
WITH pair, a, b, head(parallel) AS first
SET first.outKey = CASE WHEN pair.type <> 'EXPRESSES'
    THEN a.id + '\u0001' + coalesce(b.orderDate, first.knownSince, '0000') + '\u0001' + b.id END,
  first.inKey = CASE WHEN pair.type IN ['EXPRESSES', 'ABOUT']
    THEN b.id + '\u0001' + coalesce(a.orderDate, first.knownSince, '0000') + '\u0001' + a.id END
