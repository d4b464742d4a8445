// Returns when every index is ready, or after 300 s.
CALL db.awaitIndexes(300)
