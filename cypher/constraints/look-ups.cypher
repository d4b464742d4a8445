// Nodes by what they carry: those of one source, those of one Wikidata item, and names in full text.
// :statement-source
CREATE INDEX look_ups_statement_source IF NOT EXISTS FOR (n:Statement) ON (n.source, n.dateKey)
// :passage-source
CREATE INDEX look_ups_passage_source IF NOT EXISTS FOR (n:Passage) ON (n.source)
// :actor-wikidata
CREATE INDEX look_ups_actor_wikidata IF NOT EXISTS FOR (n:Actor) ON (n.wikidata)
// :place-wikidata
CREATE INDEX look_ups_place_wikidata IF NOT EXISTS FOR (n:Place) ON (n.wikidata)
// :names
CREATE FULLTEXT INDEX look_ups_names IF NOT EXISTS FOR (n:Actor|Place|Topic|Event|Claim|Source)
ON EACH [n.name, n.names, n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
// :words
CREATE FULLTEXT INDEX look_ups_words IF NOT EXISTS FOR (n:Statement)
ON EACH [n.quote, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
