// Nodes that bear words, the best first. $words, $stems: queries of the full-text indexes.
// $labels: of which the nodes bear one, if any are given; $depth: hits of each index that are looked at; $limit.
// :named
// Of labels whose nodes have nothing but names: one index, and labels are given.
CALL db.index.fulltext.queryNodes('look_ups_named', $words, {limit: $depth}) YIELD node, score
WITH node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
WITH node, score ORDER BY score DESC, node.id LIMIT $limit
RETURN '' AS id, collect({score: score, node: node {.*, labels: labels(node)}}/*lean: [score, labels(node), [name IN $properties | node[name]]]*/) AS rows
// :any
// Of any labels, by the indexes that $indexes names.
CALL () {
  WITH 1 AS one WHERE 'named' IN $indexes
  CALL db.index.fulltext.queryNodes('look_ups_named', $words, {limit: $depth}) YIELD node, score
  RETURN node, score * 2.0 AS score
  UNION ALL
  WITH 1 AS one WHERE 'titled' IN $indexes
  CALL db.index.fulltext.queryNodes('look_ups_titled', $words, {limit: $depth}) YIELD node, score
  RETURN node, score
  UNION ALL
  WITH 1 AS one WHERE 'words' IN $indexes
  CALL db.index.fulltext.queryNodes('look_ups_words', $words, {limit: $depth}) YIELD node, score
  RETURN node, score * 0.8 AS score
  UNION ALL
  WITH 1 AS one WHERE 'former' IN $indexes
  CALL db.index.fulltext.queryNodes('look_ups_former', $words, {limit: $depth}) YIELD node, score
  RETURN node, score
  UNION ALL
  WITH 1 AS one WHERE 'stems' IN $indexes
  CALL db.index.fulltext.queryNodes('look_ups_french', $stems, {limit: $depth}) YIELD node, score
  RETURN node, score * 0.5 AS score
  UNION ALL
  WITH 1 AS one WHERE 'stems' IN $indexes
  CALL db.index.fulltext.queryNodes('look_ups_english', $stems, {limit: $depth}) YIELD node, score
  RETURN node, score * 0.5 AS score
}
WITH node, max(score) AS score
WHERE size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels)
WITH node, score ORDER BY score DESC, node.id LIMIT $limit
RETURN '' AS id, collect({score: score, node: node {.*, labels: labels(node)}}/*lean: [score, labels(node), [name IN $properties | node[name]]]*/) AS rows
