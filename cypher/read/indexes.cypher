// The names of the indexes that are ready, those of constraints among them.
SHOW INDEXES YIELD name, state WHERE state = 'ONLINE'
RETURN name ORDER BY name
