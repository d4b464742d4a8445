// What is said of claims, and what it is grouped by. $day: as readers of that day knew it; null for now.
// :statements
// Of each source: [statement, its day or else that since when it is known, its own date where it has one, who made it, for
// whom, [[claim, stance] …]] of all statements that express a claim. $sources: ids; null for all.
MATCH (s:Statement)
WHERE ($sources IS NULL OR s.source IN $sources) AND ($day IS NULL OR s.knownSince <= $day)
WITH s, [(s)-[r:EXPRESSES]->(c) WHERE r.retractedOn IS NULL OR r.retractedOn > $day | [c.id, r.stance]] AS expressed
WHERE size(expressed) > 0
RETURN s.source AS source, collect([
  s.id,
  coalesce(s.orderDate, s.knownSince),
  coalesce(s.whenFrom, s.whenTo),
  [(s)<-[r:MADE]-(a) WHERE r.retractedOn IS NULL OR r.retractedOn > $day | a.id],
  [(s)-[r:ON_BEHALF_OF]->(a) WHERE r.retractedOn IS NULL OR r.retractedOn > $day | a.id],
  expressed
]) AS statements
// :topics
// The topics of each claim that has one.
MATCH (c:Claim)-[r:ABOUT]->(t:Topic)
WHERE ($day IS NULL OR r.knownSince <= $day) AND (r.retractedOn IS NULL OR r.retractedOn > $day)
RETURN c.id AS claim, collect(DISTINCT t.id) AS topics
// :groups
// All institutions and countries.
MATCH (a:Institution|Country)
RETURN a.id AS id, CASE WHEN a:Country THEN 'country' ELSE 'institution' END AS kind
// :ties
// For whom actors hold offices, what they stand for and what they are a part of, with the first and last day of each.
MATCH (a:Actor)-[r:HOLDS|REPRESENTS|PART_OF]->(b:Institution|Country)
WHERE ($day IS NULL OR r.knownSince <= $day) AND (r.retractedOn IS NULL OR r.retractedOn > $day)
RETURN DISTINCT a.id AS from, b.id AS to, r.sinceFrom AS since, r.untilTo AS until
