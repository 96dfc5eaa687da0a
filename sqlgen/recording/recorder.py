"""The recorder: takes what a script asks for, one operation after another, and replays it over the schema at once."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from random import Random
from textwrap import shorten
from types import FrameType
from typing import Any, NoReturn

from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.exc import SQLAlchemyError

from sqlgen.errors import (
    ArgumentUnknown,
    CallInvalid,
    Diagnostic,
    Origin,
    OutsideRevision,
    SqlgenError,
    Unsupported,
    named_reason,
    reason,
)
from sqlgen.operations import Operation, Step
from sqlgen.recording.call import check_call, describe_call
from sqlgen.recording.environment import NO_ENVIRONMENT, Environment, Reading, Way, is_below
from sqlgen.recording.filled import with_rows
from sqlgen.recording.texts import check_texts
from sqlgen.recording.translated import translated, translations
from sqlgen.recording.version_table import with_version_table
from sqlgen.schema import Schema
from sqlgen.schema.convention import Naming, naming

_current: ContextVar["Recorder"] = ContextVar("sqlgen_recorder")


class Recorder:
    """One run of one script in one direction. `steps` grows; `schema` is what the script has made of it so far.

    Every error is raised at the script's own line, and is kept in `refusal`: a script that swallows it fails all the
    same.

    Its `followers` are recorders of other dialects, which take whatever it takes, so that the script runs once for all
    of them. That holds as long as the script cannot tell for which dialect it runs: then it goes on `alone`.

    `draws_secrets` is whether it may, since what it draws stands in no file.

    `before` is the schema that it begins with. `offline` is what a script is told that asks whether it is.
    `reading` is what it is told when it reads rows.
    """

    draws_secrets = False

    def __init__(
        self,
        source: str,
        filename: str,
        dialect: Dialect,
        schema: Schema,
        environment: Environment = NO_ENVIRONMENT,
        way: Way = Way(),  # noqa: B008 - a value
    ) -> None:
        self.source = source
        self.filename = filename
        self.dialect = dialect
        # a file is a session of its own
        self.before = self.schema = schema if schema.keys_checked else schema.replace(keys_checked=True)
        self.environment = environment
        self.way = way
        self.loading = False
        self.steps: list[Step[Any]] = []
        self.warnings: list[Diagnostic] = []
        self.refusal: SqlgenError | None = None
        self.connection: Connection | None = None
        self.context: Any = None
        self.asked: set[str] = set()
        self.followers: list[Recorder] = []
        self.alone = False
        self.makes_no_file = False
        self.chance: Random | None = None
        self.offline = False
        self.reading = Reading()

    @contextmanager
    def recording(self) -> Iterator["Recorder"]:
        """While this is open, `op` of every module speaks to this recorder."""
        shortest = min(each.longest_name for each in (self, *self.followers))
        token = _current.set(self)
        try:
            with naming(Naming(self.environment.naming_convention, self.longest_name, shortest, self.go_alone)):
                yield self
        finally:
            _current.reset(token)

    @property
    def longest_name(self) -> int:
        longest: int = self.dialect.max_index_name_length or self.dialect.max_identifier_length
        return longest

    @contextmanager
    def being_loaded(self) -> Iterator[None]:
        """The script's module runs: it may ask, as online, and change nothing yet."""
        self.loading = True
        yield
        self.loading = False

    @contextmanager
    def at_line(self, name: str, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None) -> Iterator[Origin]:
        """What goes wrong inside is told at the script's line, with the call as it was written."""
        here = self.origin()
        origin = Origin(here.path, here.line, describe_call(name, args, kwargs))
        try:
            yield origin
        except Exception as error:
            wrong = error if isinstance(error, SqlgenError) else self._refused(error)
            self.refusal = self.refusal or wrong.at(origin)
            raise wrong from (None if wrong is error else error)

    def _refused(self, error: Exception) -> SqlgenError:
        """What another library, or Python, says of the call."""
        match error:
            case NotImplementedError():
                return Unsupported(self.dialect.name, reason(error))
            case SQLAlchemyError() | TypeError() | ValueError():
                return CallInvalid(reason(error))
            case _:
                return CallInvalid(named_reason(error))

    def refuse(self, error: SqlgenError) -> NoReturn:
        """What a script does with something that it was given, long after the call."""
        origin = self.origin()
        self.refusal = self.refusal or (error.at(origin) if origin.line else error)
        raise error

    def together(self, take: Callable[["Recorder"], None]) -> None:
        """What the script asks for, taken here and then by the followers. One that cannot is a follower no more.

        What is asked while it is taken, by a function of the script's that SQLAlchemy calls, each takes by itself.
        """
        followers, self.followers = self.followers, []
        take(self)
        self.followers = [] if self.alone else [each for each in followers if each._follows(take)]

    def _follows(self, take: Callable[["Recorder"], None]) -> bool:
        try:
            with self.recording():
                take(self)
        except Exception:  # told by the script's own run for this dialect
            return False
        return self.refusal is None

    def go_alone(self) -> None:
        """From here on the script may know for which dialect it runs."""
        self.alone = True
        self.followers = []

    def call(self, operation: type[Operation], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """A directive, called by the script."""
        with self.at_line(operation.method(), args, kwargs) as origin:
            ignored = check_call(operation.from_call, operation.method(), args, kwargs)
            asked = operation.from_call(*args, **kwargs)

            def take(recorder: Recorder) -> None:
                recorder.warn_ignored(ignored, origin)
                recorder.record(translated(asked, translations(recorder.connection)), origin)

            self.together(take)
            return asked.result()

    def record(self, operation: Operation, origin: Origin) -> None:
        """The operation's parts, as a step each. Raises OutsideRevision while the script is being loaded."""
        if self.loading:
            raise OutsideRevision()
        for part in operation.parts(self.schema):
            self._warn(part.doubts(self.schema), origin)
            after = part.apply(self.schema)
            check_texts(self.schema, after)
            if self.environment.rows:
                after = with_rows(part, after, self.dialect.name, f"in {self.reading.revision}, line {origin.line}")
            self.steps.append(Step(part, self.schema, after, origin))
            self.schema = after

    def no_longer_unread(self, sql: str) -> None:
        """A query was told of that nobody reads, and now somebody has."""
        said = _unread(sql)
        self.warnings = [each for each in self.warnings if each.sentence != said]

    def _warn(self, sentences: Iterable[str], origin: Origin, *hints: str) -> None:
        """Each sentence once."""
        said = {warning.sentence for warning in self.warnings}
        new = dict.fromkeys(sentence for sentence in sentences if sentence not in said)
        self.warnings += [Diagnostic(origin, sentence, hints) for sentence in new]

    def remark(self, sentence: str, *hints: str) -> None:
        """What the script does now, and would do for the followers as well."""
        for each in (self, *self.followers):
            each._warn([sentence], self.origin(), *hints)

    def note_unread(self, sql: str, origin: Origin) -> None:
        """A query that is left out, since it can do nothing but read and its rows went nowhere."""
        self._warn([_unread(sql)], origin)

    def warn_ignored(self, arguments: Iterable[ArgumentUnknown], origin: Origin) -> None:
        """A mistyped keyword, with which nothing is done online either."""
        self.warnings += [Diagnostic.of(each.at(origin), "Alembic ignores it, and so does this") for each in arguments]

    def inspected(self) -> Schema:
        """The schema of this moment, for a script that asks its inspector, and is recorded as one that does."""
        self.asked.add("inspector")
        return with_version_table(self.schema, self.environment)

    def is_of_project(self, filename: str) -> bool:
        """Whether this is code of the script's, or of a module beside it."""
        return filename == self.filename or is_below(filename, self.environment.paths)

    def origin(self) -> Origin:
        """The script's line that is being run."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != self.filename:
            frame = frame.f_back
        return Origin(self.source, frame.f_lineno if frame else None)


def _unread(sql: str) -> str:
    return f"a query whose rows nobody reads is left out: {shorten(sql, 100, placeholder=' ...')}"


def running() -> Recorder | None:
    """The recorder of the script that is running, if one is."""
    return _current.get(None)


def current() -> Recorder:
    """The recorder of the script that is running, for what may tell the script of the dialect or of the schema."""
    recorder = shared()
    recorder.go_alone()
    return recorder


def shared() -> Recorder:
    """The recorder of the script that is running, for what is the same to the script on every dialect."""
    try:
        return _current.get()
    except LookupError:
        raise OutsideRevision() from None
