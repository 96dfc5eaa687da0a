"""`op.get_context()`: as much of Alembic's MigrationContext as a revision script can ask for."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.engine import Connection, Dialect

from sqlgen.recording.execute import execute, get_bind
from sqlgen.recording.recorder import current


class MigrationContext:
    """The context of the script that is running."""

    as_sql = False
    """The simulation answers as a connection would."""

    @property
    def dialect(self) -> Dialect:
        return get_bind().dialect

    @property
    def bind(self) -> Connection:
        return get_bind()

    connection = bind

    def execute(self, sql: Any, execution_options: dict[str, Any] | None = None) -> None:
        execute(sql, execution_options=execution_options)

    @contextmanager
    def autocommit_block(self) -> Iterator[None]:
        """Nothing to do: a statement that cannot run in a transaction is taken out of it for what it is."""
        yield


def get_context() -> MigrationContext:
    """The context of the script that is running."""
    current()
    return MigrationContext()
