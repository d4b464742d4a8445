// What carries a value: nodes of one source or one Wikidata item, all that one source asserts, and words in full text.
// :statement-source
CREATE INDEX look_ups_statement_source IF NOT EXISTS FOR (n:Statement) ON (n.source, n.dateKey)
// :passage-source
CREATE INDEX look_ups_passage_source IF NOT EXISTS FOR (n:Passage) ON (n.source)
// :wikidata
CREATE INDEX look_ups_wikidata IF NOT EXISTS FOR (n:Entity) ON (n.wikidata)
// :assertions
// One index over every type, where a range index each would make 24: the writer asks for all that a source asserts.
CREATE FULLTEXT INDEX look_ups_assertions IF NOT EXISTS
FOR ()-[r:MADE|ON_BEHALF_OF|RELAYED_BY|ADDRESSED_TO|SAID_AT|EXPRESSES|EVIDENCED_BY|PART_OF|ABOUT|CONTRADICTS|REVISES|ANSWERS|PARTICIPATED_IN|TOOK_PLACE_IN|FOLLOWED|REPORTS|HOLDS|MEMBER_OF|KIN_OF|CLOSE_TO|REPRESENTS|LOCATED_IN|IN|MENTIONS]-()
ON EACH [r.source]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
// :named
CREATE FULLTEXT INDEX look_ups_named IF NOT EXISTS FOR (n:Actor|Place|Topic)
ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
// :titled
CREATE FULLTEXT INDEX look_ups_titled IF NOT EXISTS FOR (n:Event|Claim|Source)
ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
// :words
CREATE FULLTEXT INDEX look_ups_words IF NOT EXISTS FOR (n:Statement)
ON EACH [n.quote, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
// :french
// By stems: plurals and conjugations of one word are one.
CREATE FULLTEXT INDEX look_ups_french IF NOT EXISTS FOR (n:Event|Claim|Source|Statement)
ON EACH [n.title, n.text, n.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}}
// :english
// In another order, for two full-text indexes over the same properties would count as one.
CREATE FULLTEXT INDEX look_ups_english IF NOT EXISTS FOR (n:Event|Claim|Source|Statement)
ON EACH [n.quote, n.text, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
// :former
// For searches of past days: what was taken back since.
CREATE FULLTEXT INDEX look_ups_former IF NOT EXISTS FOR (n:Actor|Place|Topic|Event|Claim)
ON EACH [n.former]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
