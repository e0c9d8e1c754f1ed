"""store: the only SQL. One SQLite file holds a case."""
