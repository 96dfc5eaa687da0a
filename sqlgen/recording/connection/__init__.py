"""The connection that connects to nothing: SQLAlchemy's own, over a driver and a dialect that record."""
