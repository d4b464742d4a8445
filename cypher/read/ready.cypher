// Whether the database answers.
RETURN true AS ready
