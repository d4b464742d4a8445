// Pages in order: the keys that docs/graph.md describes.
// :made-out
CREATE INDEX order_keys_made_out IF NOT EXISTS FOR ()-[r:MADE]-() ON (r.outKey)
// :participated-in-out
CREATE INDEX order_keys_participated_in_out IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.outKey)
// :represented-at-out
CREATE INDEX order_keys_represented_at_out IF NOT EXISTS FOR ()-[r:REPRESENTED_AT]-() ON (r.outKey)
// :about-out
CREATE INDEX order_keys_about_out IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.outKey)
// :met-with-out
CREATE INDEX order_keys_met_with_out IF NOT EXISTS FOR ()-[r:MET_WITH]-() ON (r.outKey)
// :spoke-with-out
CREATE INDEX order_keys_spoke_with_out IF NOT EXISTS FOR ()-[r:SPOKE_WITH]-() ON (r.outKey)
// :stated-out
CREATE INDEX order_keys_stated_out IF NOT EXISTS FOR ()-[r:STATED]-() ON (r.outKey)
// :supports-out
CREATE INDEX order_keys_supports_out IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.outKey)
// :disputes-out
CREATE INDEX order_keys_disputes_out IF NOT EXISTS FOR ()-[r:DISPUTES]-() ON (r.outKey)
// :same-as-out
CREATE INDEX order_keys_same_as_out IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.outKey)
// :expresses-in
CREATE INDEX order_keys_expresses_in IF NOT EXISTS FOR ()-[r:EXPRESSES]-() ON (r.inKey)
// :about-in
CREATE INDEX order_keys_about_in IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.inKey)
// :met-with-in
CREATE INDEX order_keys_met_with_in IF NOT EXISTS FOR ()-[r:MET_WITH]-() ON (r.inKey)
// :spoke-with-in
CREATE INDEX order_keys_spoke_with_in IF NOT EXISTS FOR ()-[r:SPOKE_WITH]-() ON (r.inKey)
// :stated-in
CREATE INDEX order_keys_stated_in IF NOT EXISTS FOR ()-[r:STATED]-() ON (r.inKey)
// :supports-in
CREATE INDEX order_keys_supports_in IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.inKey)
// :disputes-in
CREATE INDEX order_keys_disputes_in IF NOT EXISTS FOR ()-[r:DISPUTES]-() ON (r.inKey)
// :same-as-in
CREATE INDEX order_keys_same_as_in IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.inKey)
// :actor-name
CREATE INDEX order_keys_actor_name IF NOT EXISTS FOR (n:Actor) ON (n.nameKey)
// :place-name
CREATE INDEX order_keys_place_name IF NOT EXISTS FOR (n:Place) ON (n.nameKey)
// :topic-name
CREATE INDEX order_keys_topic_name IF NOT EXISTS FOR (n:Topic) ON (n.nameKey)
// :event-date
CREATE INDEX order_keys_event_date IF NOT EXISTS FOR (n:Event) ON (n.dateKey)
// :claim-date
CREATE INDEX order_keys_claim_date IF NOT EXISTS FOR (n:Claim) ON (n.dateKey)
// :statement-date
CREATE INDEX order_keys_statement_date IF NOT EXISTS FOR (n:Statement) ON (n.dateKey)
// :source-date
CREATE INDEX order_keys_source_date IF NOT EXISTS FOR (n:Source) ON (n.dateKey)
// :actor-date
CREATE INDEX order_keys_actor_date IF NOT EXISTS FOR (n:Actor) ON (n.dateKey)
// :place-date
CREATE INDEX order_keys_place_date IF NOT EXISTS FOR (n:Place) ON (n.dateKey)
// :topic-date
CREATE INDEX order_keys_topic_date IF NOT EXISTS FOR (n:Topic) ON (n.dateKey)
// :actor-statements
CREATE INDEX order_keys_actor_statements IF NOT EXISTS FOR (n:Actor) ON (n.statementsKey)
// :claim-statements
CREATE INDEX order_keys_claim_statements IF NOT EXISTS FOR (n:Claim) ON (n.statementsKey)
// :event-statements
CREATE INDEX order_keys_event_statements IF NOT EXISTS FOR (n:Event) ON (n.statementsKey)
// :source-statements
CREATE INDEX order_keys_source_statements IF NOT EXISTS FOR (n:Source) ON (n.statementsKey)
// :actor-disputes
CREATE INDEX order_keys_actor_disputes IF NOT EXISTS FOR (n:Actor) ON (n.disputesKey)
// :claim-disputes
CREATE INDEX order_keys_claim_disputes IF NOT EXISTS FOR (n:Claim) ON (n.disputesKey)
