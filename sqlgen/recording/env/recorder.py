"""What env.py does to a database by itself: recorded while it runs, and refused of whoever goes on with its engines."""

from typing import Any

from sqlgen.errors import Origin
from sqlgen.errors.env import EngineOfEnv
from sqlgen.operations import Operation
from sqlgen.recording.recorder import Recorder, current
from sqlgen.schema import Schema


class RecorderOfEnv(Recorder):
    """`over`, when env.py has run."""

    over = False
    draws_secrets = True

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.makes_no_file = True

    def record(self, operation: Operation, origin: Origin) -> None:
        if self.over:
            current().refuse(EngineOfEnv())
        super().record(operation, origin)

    def inspected(self) -> Schema:
        """No version table is there yet."""
        return self.schema

    def refuse(self, error: Any) -> Any:
        if self.over:
            current().refuse(EngineOfEnv())
        super().refuse(error)
