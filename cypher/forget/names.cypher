// What sources call an actor; no row where there is none. $id.
MATCH (n:Entity {id: $id}) WHERE n:Actor
RETURN coalesce(n.anonymous, false) AS anonymous,
  COLLECT {
    MATCH (n)<-[m:MENTIONS]-(:Source)
    UNWIND [m.name] + coalesce(m.names, []) AS name
    RETURN DISTINCT name ORDER BY name
  } AS names
