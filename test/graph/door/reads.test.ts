import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openDoor } from './opened.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openDoor();
});
afterAll(() => opened.close());

/** What researchers ask: each must be let through, and find something. */
const questions: Record<string, string> = {
  'who met whom':
    'MATCH (a:Actor)-[met:MET_WITH]-(b:Actor) RETURN a.name, b.name, met.lastOn ORDER BY a.name',
  'claims that are contested':
    'MATCH (c:Claim) WHERE EXISTS { (c)<-[:STATED]-() } AND EXISTS { (c)<-[:DISPUTES]-() } RETURN c.text',
  'who says what, in which words':
    'MATCH (a:Actor)-[:MADE]->(s:Statement)-[e:EXPRESSES]->(c:Claim) RETURN a.name, e.stance, coalesce(s.quote, s.text), c.text',
  'an actor by id': 'MATCH (a:Actor {id: $id}) RETURN a',
  'several actors by id': 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id, labels(n)',
  'the shortest way between two people':
    'MATCH p = shortestPath((a:Actor {id: $id})-[:MET_WITH|SPOKE_WITH*..6]-(b:Actor {id: $other})) RETURN p',
  'all shortest ways':
    'MATCH p = allShortestPaths((a:Actor {id: $id})-[:MET_WITH|PARTICIPATED_IN*..6]-(b:Actor {id: $other})) RETURN [n IN nodes(p) | n.id]',
  'a quantified path':
    'MATCH (a:Actor {id: $id}) ((x)-[:MET_WITH]-(y)){1,3} (b:Actor) RETURN DISTINCT b.id, size(y) ORDER BY b.id',
  'the shortest by GQL':
    'MATCH p = SHORTEST 1 (a:Actor {id: $id})-[:MET_WITH]-+(b:Actor) WHERE a <> b RETURN length(p), b.id',
  'neighbours in up to three steps': 'MATCH (a:Actor {id: $id})-[:MET_WITH*1..3]-(b) RETURN DISTINCT b.name',
  'whoever speaks most':
    'MATCH (a:Actor)-[:MADE]->(s) RETURN a.name AS name, count(s) AS statements ORDER BY statements DESC, name LIMIT 5',
  'averages and percentiles':
    'MATCH (a:Actor)-[:MADE]->(s) WITH a, count(s) AS n RETURN avg(n), percentileCont(n, 0.5), stdev(n), max(n)',
  'who never speaks': 'MATCH (a:Actor) WHERE NOT (a)-[:MADE]->() RETURN a.name',
  'with or without statements':
    'MATCH (a:Actor) OPTIONAL MATCH (a)-[:MADE]->(s) RETURN a.id, count(s) ORDER BY a.id',
  'full text over names':
    "CALL db.index.fulltext.queryNodes('look_ups_named', 'Poutine OR Putin') YIELD node, score RETURN node.name, score",
  'full text over words, then the graph':
    "CALL db.index.fulltext.queryNodes('look_ups_words', $words) YIELD node MATCH (node)<-[:MADE]-(a) RETURN a.name, node.text",
  'full text over relationships':
    "CALL db.index.fulltext.queryRelationships('look_ups_assertions', $source) YIELD relationship RETURN type(relationship), count(*)",
  labels: 'CALL db.labels() YIELD label RETURN label ORDER BY label',
  'types of relationships': 'CALL db.relationshipTypes()',
  'the schema, drawn': 'CALL db.schema.visualization()',
  'what properties there are': 'CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName RETURN *',
  'a subquery a row':
    'MATCH (a:Actor) CALL (a) { MATCH (a)-[:MADE]->(s) RETURN s ORDER BY s.dateKey DESC LIMIT 1 } RETURN a.name, s.text',
  'a subquery of parts':
    'CALL { MATCH (n:Event) RETURN n.id AS id UNION ALL MATCH (n:Claim) RETURN n.id AS id } RETURN count(id)',
  'collected within an expression':
    'MATCH (a:Actor) RETURN a.name, COLLECT { MATCH (a)-[:MADE]->(s) RETURN s.id ORDER BY s.id LIMIT 3 } AS statements',
  'counted within an expression':
    'MATCH (a:Actor) WHERE COUNT { (a)-[:MADE]->() } > 1 RETURN a.name, COUNT { (a)-[:MET_WITH]-() } AS met',
  'a comprehension of a pattern': 'MATCH (c:Claim) RETURN c.text, [(c)<-[:STATED]-(a) | a.name] AS by',
  'comprehensions of lists':
    'MATCH (a:Actor) WITH collect(a.name) AS names RETURN [n IN names WHERE n CONTAINS "i" | toUpper(n)] AS loud, reduce(l = 0, n IN names | l + size(n)) AS letters, all(n IN names WHERE n <> "") AS named',
  'two questions in one':
    'MATCH (p:Person) RETURN p.name AS name UNION MATCH (i:Institution) RETURN i.name AS name',
  'events by month':
    'MATCH (e:Event) WHERE e.whenFrom IS NOT NULL WITH date(e.whenFrom) AS day RETURN date.truncate("month", day) AS month, count(*) AS events ORDER BY month',
  'how long ago':
    'MATCH (e:Event) WHERE e.whenFrom > "2024" RETURN e.title, duration.between(date(e.whenFrom), date("2026-01-01")).months AS months',
  'by case': "MATCH (e:Event) RETURN e.title, CASE e.status WHEN 'HELD' THEN 'yes' ELSE 'no' END AS held",
  'a map of a node':
    'MATCH (a:Actor)-[:MADE]->(s) WITH a, collect(s {.text, .quote}) AS said RETURN a {.id, .name, said: said}',
  'patterns of text':
    "MATCH (s:Statement) WHERE s.text =~ '(?i).*the.*' OR s.quote STARTS WITH 'W' RETURN s.id",
  'with a hint and a comment':
    '// by name\nMATCH (a:Actor) USING INDEX a:Actor(nameKey) WHERE a.nameKey >= $from /* folded */ RETURN a.name ORDER BY a.nameKey SKIP 1 LIMIT 5;',
  evidence:
    'MATCH (s:Statement)-[e:EVIDENCED_BY]->(p:Passage)-[:IN]->(d:Source) RETURN s.id, e.part, p.start, d.title',
  'distances between vectors': 'RETURN vector.similarity.cosine([1.0, 0.0], [1.0, 1.0]) AS near',
  'words that are keywords elsewhere':
    "MATCH (e:Event) WHERE e.kind <> 'CALL' AND e.title <> 'LOAD CSV IN TRANSACTIONS' RETURN e.title AS `call`, e.kind AS load",
};

const parameters = {
  id: 'vladimir-putin',
  other: 'kirill-dmitriev',
  ids: ['vladimir-putin', 'ukraine'],
  words: 'Pokrovsk OR bridge OR peace',
  source: 'moscow-talks-2025-12-02',
  from: '',
};

test.each(Object.entries(questions))('%s', async (_, statement) => {
  const { columns, rows } = await opened.read(statement, parameters, 1_000);
  expect(columns.length).toBeGreaterThan(0);
  expect(rows.length).toBeGreaterThan(0);
});
