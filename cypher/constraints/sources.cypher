// What one source asserts, by the type of its relationships: the writer reads it back before it writes the difference.
// :made
CREATE INDEX sources_made IF NOT EXISTS FOR ()-[r:MADE]-() ON (r.source)
// :on-behalf-of
CREATE INDEX sources_on_behalf_of IF NOT EXISTS FOR ()-[r:ON_BEHALF_OF]-() ON (r.source)
// :relayed-by
CREATE INDEX sources_relayed_by IF NOT EXISTS FOR ()-[r:RELAYED_BY]-() ON (r.source)
// :addressed-to
CREATE INDEX sources_addressed_to IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() ON (r.source)
// :said-at
CREATE INDEX sources_said_at IF NOT EXISTS FOR ()-[r:SAID_AT]-() ON (r.source)
// :part-of
CREATE INDEX sources_part_of IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.source)
// :expresses
CREATE INDEX sources_expresses IF NOT EXISTS FOR ()-[r:EXPRESSES]-() ON (r.source)
// :evidenced-by
CREATE INDEX sources_evidenced_by IF NOT EXISTS FOR ()-[r:EVIDENCED_BY]-() ON (r.source)
// :about
CREATE INDEX sources_about IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.source)
// :contradicts
CREATE INDEX sources_contradicts IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.source)
// :revises
CREATE INDEX sources_revises IF NOT EXISTS FOR ()-[r:REVISES]-() ON (r.source)
// :answers
CREATE INDEX sources_answers IF NOT EXISTS FOR ()-[r:ANSWERS]-() ON (r.source)
// :participated-in
CREATE INDEX sources_participated_in IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.source)
// :took-place-in
CREATE INDEX sources_took_place_in IF NOT EXISTS FOR ()-[r:TOOK_PLACE_IN]-() ON (r.source)
// :followed
CREATE INDEX sources_followed IF NOT EXISTS FOR ()-[r:FOLLOWED]-() ON (r.source)
// :reports
CREATE INDEX sources_reports IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.source)
// :holds
CREATE INDEX sources_holds IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.source)
// :member-of
CREATE INDEX sources_member_of IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.source)
// :kin-of
CREATE INDEX sources_kin_of IF NOT EXISTS FOR ()-[r:KIN_OF]-() ON (r.source)
// :close-to
CREATE INDEX sources_close_to IF NOT EXISTS FOR ()-[r:CLOSE_TO]-() ON (r.source)
// :represents
CREATE INDEX sources_represents IF NOT EXISTS FOR ()-[r:REPRESENTS]-() ON (r.source)
// :located-in
CREATE INDEX sources_located_in IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.source)
// :in
CREATE INDEX sources_in IF NOT EXISTS FOR ()-[r:IN]-() ON (r.source)
// :mentions
CREATE INDEX sources_mentions IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.source)
