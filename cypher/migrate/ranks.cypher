// Gives some nodes the keys of lists ordered by number and by the day since when something is known; how many there were.
MATCH (n:Actor|Claim|Event|Source|Place|Topic)
WHERE n.statementsKey IS NULL AND NOT (n:Place OR n:Topic) OR n.dateKey IS NULL
WITH n LIMIT 20000
WITH n, CASE
  WHEN n:Actor THEN COUNT { (n)-[:MADE]->() }
  WHEN n:Claim THEN COUNT { (n)<-[:EXPRESSES]-() }
  WHEN n:Event THEN COUNT { (n)<-[:SAID_AT]-() }
  WHEN n:Source THEN COUNT { (s:Statement {source: n.id}) }
END AS statements, CASE
  WHEN n:Actor THEN COUNT { (n)-[:DISPUTES]->() }
  WHEN n:Claim THEN COUNT { (n)<-[:DISPUTES]-() }
END AS disputes, coalesce(n.knownSince, '0000') AS day
SET n.statementsKey = right('00000000' + toString(statements), 9) + '\u0001' + n.id,
  n.disputesKey = right('00000000' + toString(disputes), 9) + '\u0001' + n.id,
  n.dateKey = coalesce(n.dateKey, CASE WHEN day STARTS WITH '-'
    THEN '!' + right('000' + toString(9999 - toInteger(substring(day, 1, 4))), 4) + substring(day, 5)
    ELSE day END + '\u0001' + n.id)
RETURN count(n) AS left
