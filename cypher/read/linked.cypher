// Whether nodes are linked with one of others, and what others are linked with. $ids; $others; $limit: at most so many.
// :statement-speaker
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)<-[:MADE]-(m) }
  RETURN m.id
} AS rows
// :statement-speaker-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)<-[:MADE]-(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :statement-on-behalf-of
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:ON_BEHALF_OF]->(m) }
  RETURN m.id
} AS rows
// :statement-on-behalf-of-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:ON_BEHALF_OF]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :statement-relayed-by
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:RELAYED_BY]->(m) }
  RETURN m.id
} AS rows
// :statement-relayed-by-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:RELAYED_BY]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :statement-addressed-to
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:ADDRESSED_TO]->(m) }
  RETURN m.id
} AS rows
// :statement-addressed-to-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:ADDRESSED_TO]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :statement-claim
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:EXPRESSES]->(m) }
  RETURN m.id
} AS rows
// :statement-claim-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:EXPRESSES]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :statement-topic
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:EXPRESSES]->(:Claim)-[:ABOUT]->(m) }
  RETURN m.id
} AS rows
// :statement-topic-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:EXPRESSES]->(:Claim)-[:ABOUT]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :statement-event
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:SAID_AT]->(m) }
  RETURN m.id
} AS rows
// :statement-event-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:SAID_AT]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :statement-place
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:SAID_AT]->(:Event)-[:TOOK_PLACE_IN]->(m) }
  RETURN m.id
} AS rows
// :statement-place-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:SAID_AT]->(:Event)-[:TOOK_PLACE_IN]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :event-participant
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)<-[:PARTICIPATED_IN]-(m) }
  RETURN m.id
} AS rows
// :event-participant-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)<-[:PARTICIPATED_IN]-(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :event-place
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:TOOK_PLACE_IN]->(m) }
  RETURN m.id
} AS rows
// :event-place-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:TOOK_PLACE_IN]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :about
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:ABOUT]->(m) }
  RETURN m.id
} AS rows
// :about-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:ABOUT]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :claim-asserted
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)<-[:STATED]-(m) }
  RETURN m.id
} AS rows
// :claim-asserted-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)<-[:STATED]-(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :claim-supported
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)<-[:SUPPORTS]-(m) }
  RETURN m.id
} AS rows
// :claim-supported-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)<-[:SUPPORTS]-(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :claim-disputed
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)<-[:DISPUTES]-(m) }
  RETURN m.id
} AS rows
// :claim-disputed-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)<-[:DISPUTES]-(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :claim-actor
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)<-[:STATED|SUPPORTS|DISPUTES]-(m) }
  RETURN m.id
} AS rows
// :claim-actor-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)<-[:STATED|SUPPORTS|DISPUTES]-(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :actor-event
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:PARTICIPATED_IN]->(m) }
  RETURN m.id
} AS rows
// :actor-event-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:PARTICIPATED_IN]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :actor-claim
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)-[:STATED|SUPPORTS|DISPUTES]->(m) }
  RETURN m.id
} AS rows
// :actor-claim-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)-[:STATED|SUPPORTS|DISPUTES]->(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :mention
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COLLECT {
  MATCH (m:Entity) WHERE m.id IN $others AND EXISTS { (n)<-[:MENTIONS]-(m) }
  RETURN m.id
} AS rows
// :mention-found
UNWIND $ids AS id
MATCH (m:Entity {id: id})
RETURN id, COLLECT { MATCH (n:Entity)<-[:MENTIONS]-(m) RETURN DISTINCT n.id LIMIT $limit } AS rows
// :statement-source-found
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (n:Statement) USING INDEX n:Statement(source, dateKey) WHERE n.source = id AND n.dateKey IS NOT NULL
  RETURN n.id LIMIT $limit
} AS rows
