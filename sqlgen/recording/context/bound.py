"""What Alembic's MigrationContext and its implementation both have: the connection of the recording."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.engine import Connection, Dialect

from sqlgen.recording.execute import connection_of, execute
from sqlgen.recording.recorder import Recorder


class Bound:
    _recorder: Recorder

    @property
    def dialect(self) -> Dialect:
        return self.bind.dialect

    @property
    def bind(self) -> Connection:
        return connection_of(self._recorder)

    connection = bind

    def execute(self, sql: Any, execution_options: Mapping[str, Any] | None = None) -> None:
        execute(sql, execution_options=execution_options)
