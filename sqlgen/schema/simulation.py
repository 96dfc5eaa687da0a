"""Where a dialect of SQLAlchemy's finds the simulated schema, when a script asks it what the database holds."""

from sqlalchemy.engine import Connection

from sqlgen.schema.schema import Schema

SIMULATION = "sqlgen_simulation"
"""The execution option of a connection that connects to nothing: a function that gives the schema of that moment."""


def simulated(connection: Connection) -> Schema:
    """What the revisions, and the running script so far, have made."""
    schema: Schema = connection.get_execution_options()[SIMULATION]()
    return schema
