// One node an id, one load record a source, one mark of the graph.
// :entity-id
CREATE CONSTRAINT identity_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
// :load-source
CREATE CONSTRAINT identity_load_source IF NOT EXISTS FOR (n:Load) REQUIRE n.source IS UNIQUE
// :graph-id
CREATE CONSTRAINT identity_graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE
// :text-source
CREATE CONSTRAINT identity_text_source IF NOT EXISTS FOR (n:Text) REQUIRE n.source IS UNIQUE
