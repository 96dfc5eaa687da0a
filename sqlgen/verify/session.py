"""A compiled file run through a driver: each of its statements by itself, in a session of the file's own."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from sqlgen.errors import Origin, one_line
from sqlgen.errors.verify import CommandUnknown
from sqlgen.rawsql.pieces import Piece, pieces

_SHELL_ONLY = {"\\set", "\\echo", "\\g", ".bail", ".timeout"}
"""How the client behaves, which a driver does by itself: it stops at an error, and prints nothing."""

STEP = 'SET @sqlgen = "'
"""How a step of MySQL's begins."""

_PREPARED = ("PREPARE sqlgen ", "EXECUTE sqlgen")
"""What a step is run by, some lines below."""


@dataclass(frozen=True, slots=True)
class Failure:
    """The statement that the server refused, where it stands, and the server's reason; a guard's is its message."""

    line: int
    sql: str
    reason: str


def run_file(engine: Engine, text: str, dialect: str, path: str) -> Failure | None:
    """Runs the file up to its end, or to the first statement that fails. `path` is the file's, for CommandUnknown."""
    step = Piece(0)
    with engine.connect() as connection:
        session = Session(connection.execution_options(isolation_level="AUTOCOMMIT", no_parameters=True))
        for piece in pieces(text, dialect):
            step = piece if piece.sql.startswith(STEP) else step
            try:
                session.run(piece)
            except DBAPIError as error:
                failed = step if step.line and piece.sql.startswith(_PREPARED) else piece
                return Failure(failed.line, failed.sql, why(error))
            except CommandUnknown as error:
                raise error.at(Origin(path, piece.line)) from None
    return None


def why(error: DBAPIError) -> str:
    """The server's sentence, without the number before it and the context below it."""
    said = error.orig.args[-1] if error.orig and error.orig.args else error
    return one_line(str(said).partition("\n")[0])


@dataclass
class Session:
    """A connection, and what psql would keep beside it: variables, and which of its `\\if` are open."""

    connection: Connection
    variables: dict[str, Any] = field(default_factory=dict)
    conditions: list[bool] = field(default_factory=list)

    def run(self, piece: Piece) -> None:
        """Raises DBAPIError, and CommandUnknown."""
        match piece.command:
            case "\\if":
                self.conditions.append(bool(self.variables[piece.argument.removeprefix(":")]))
            case "\\endif":
                self.conditions.pop()
            case _ if all(self.conditions):
                self._answered(piece, self._ask(piece.sql) if piece.sql else [])

    def _ask(self, sql: str) -> list[dict[str, Any]]:
        result = self.connection.exec_driver_sql(sql)
        return [dict(row) for row in result.mappings()] if result.returns_rows else []

    def _answered(self, piece: Piece, rows: Iterable[dict[str, Any]]) -> None:
        """What psql does with an answer: https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMANDS"""
        match piece.command:
            case "\\gset":
                for row in rows:
                    self.variables |= row
            case "\\gexec":
                for row in rows:
                    for sql in row.values():
                        self._ask(sql)
            case command if command and command not in _SHELL_ONLY:
                raise CommandUnknown(command)
