// The load record of a source, with the text attached to it. $source.
MATCH (l:Load {source: $source})
OPTIONAL MATCH (t:Text {source: $source})
RETURN l.id AS id, l.at AS at, l.hash AS hash, l.seed AS seed, l.part AS part, l.parts AS parts,
  t.text AS text, t.sha256 AS textHash
