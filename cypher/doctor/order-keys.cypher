// Relationships whose order keys are not what they should be, found a node at a time.
MATCH (a:Entity)
CALL (a) {
  MATCH (a)-[r:MADE|EXPRESSES|PARTICIPATED_IN|ABOUT]->(b:Entity)
  WITH type(r) AS type, b, r ORDER BY date(r.knownSince), r.source, r.hash
  WITH type, b, collect(r) AS parallel
  UNWIND range(0, size(parallel) - 1) AS i
  WITH type, b, parallel[i] AS r, i = 0 AS first
  WITH type, b, r,
    CASE WHEN first AND type <> 'EXPRESSES'
      THEN a.id + '\u0001' + coalesce(b.orderDate, r.knownSince, '0000') + '\u0001' + b.id END AS outKey,
    CASE WHEN first AND type IN ['EXPRESSES', 'ABOUT']
      THEN b.id + '\u0001' + coalesce(a.orderDate, r.knownSince, '0000') + '\u0001' + a.id END AS inKey
  UNWIND [{name: 'outKey', expected: outKey, found: r.outKey}, {name: 'inKey', expected: inKey, found: r.inKey}] AS key
  WITH type, b, r, key WHERE coalesce(key.expected, '') <> coalesce(key.found, '')
  RETURN type, b.id AS to, r.source AS source, key
}
RETURN type, a.id AS from, to, source, key.name AS name, key.expected AS expected, key.found AS found
