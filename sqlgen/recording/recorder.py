"""The recorder: takes what a script asks for, one operation after another, and replays it over the schema at once."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import FrameType
from typing import Any

from sqlalchemy.engine import Dialect
from sqlalchemy.exc import SQLAlchemyError

from sqlgen.errors import CallInvalid, Origin, SqlgenError
from sqlgen.operations import Operation, Step
from sqlgen.recording.call import describe_call
from sqlgen.schema import Schema

_current: ContextVar["Recorder"] = ContextVar("sqlgen_recorder")


class Recorder:
    """One run of one script in one direction. `steps` grows; `schema` is what the script has made of it so far.

    Every error is raised at the script's own line, and is kept in `refusal`: a script that swallows it fails all the
    same.
    """

    def __init__(self, source: str, filename: str, dialect: Dialect, schema: Schema) -> None:
        self.source = source
        self.filename = filename
        self.dialect = dialect
        self.schema = schema
        self.steps: list[Step[Any]] = []
        self.refusal: SqlgenError | None = None

    @contextmanager
    def recording(self) -> Iterator["Recorder"]:
        """While this is open, `op` of every module speaks to this recorder."""
        token = _current.set(self)
        try:
            yield self
        finally:
            _current.reset(token)

    @contextmanager
    def at_line(self, name: str, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None) -> Iterator[Origin]:
        """What goes wrong inside is told at the script's line, with the call as it was written."""
        origin = self.origin()
        try:
            yield origin
        except (SqlgenError, SQLAlchemyError, TypeError, ValueError) as error:
            wrong = error if isinstance(error, SqlgenError) else CallInvalid(str(error).replace("\n", " "))
            self.refusal = self.refusal or wrong.at(Origin(origin.path, origin.line, describe_call(name, args, kwargs)))
            raise wrong from (None if wrong is error else error)

    def call(self, operation: type[Operation], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """A directive, called by the script."""
        with self.at_line(operation.method(), args, kwargs) as origin:
            asked = operation.from_call(*args, **kwargs)
            self.record(asked, origin)
            return asked.result()

    def record(self, operation: Operation, origin: Origin) -> None:
        """The operation's parts, as a step each."""
        for part in operation.parts(self.schema):
            after = part.apply(self.schema)
            self.steps.append(Step(part, self.schema, after, origin))
            self.schema = after

    def origin(self) -> Origin:
        """The script's line that is being run."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != self.filename:
            frame = frame.f_back
        return Origin(self.source, frame.f_lineno if frame else None)


def current() -> Recorder:
    """The recorder of the script that is running."""
    try:
        return _current.get()
    except LookupError:
        raise CallInvalid("op is used outside of upgrade() and downgrade()") from None
