"""SQLAlchemy's dialects, with their reflection answered from the simulated schema.

`sa.inspect(bind)`, `Table(autoload_with=bind)`, `MetaData.reflect(bind)`, automap and `dialect.has_table` all end in a
dialect's reflection methods. A real one asks the server's catalogue; these write down what the catalogue would say, and
let SQLAlchemy read that: SHOW CREATE TABLE for MySQL, PRAGMA rows for SQLite, column types for PostgreSQL. So the shape
of an answer is SQLAlchemy's own, in each of its releases.
"""
