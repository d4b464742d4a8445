// Whether the database is open, and why not; asked of the system database.
SHOW DATABASE neo4j YIELD currentStatus, statusMessage
