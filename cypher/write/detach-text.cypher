// Takes the attached text of a source away; answers with nothing where there is none. $source.
MATCH (t:Text {source: $source})
DELETE t
RETURN $source AS source
