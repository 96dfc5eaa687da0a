"""Where a dialect of SQLAlchemy's finds the simulated schema, when a script asks it what the database holds."""

from typing import NoReturn, Protocol

from sqlalchemy.engine import Connection

from sqlgen.errors import SqlgenError
from sqlgen.schema.schema import Schema

SIMULATION = "sqlgen_simulation"
"""The execution option of a connection that connects to nothing: who answers for the database."""


class Simulation(Protocol):
    """Who answers: the schema of that moment, or an error that stays even if the script swallows it."""

    def inspected(self) -> Schema: ...

    def refuse(self, error: SqlgenError) -> NoReturn: ...


def simulated(connection: Connection) -> Schema:
    """What the revisions, and the running script so far, have made."""
    return simulation_of(connection).inspected()


def simulation_of(connection: Connection) -> Simulation:
    simulation: Simulation = connection.get_execution_options()[SIMULATION]
    return simulation
