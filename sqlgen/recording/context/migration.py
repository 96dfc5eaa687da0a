"""`op.get_context()`: Alembic's MigrationContext, as online, for the script that is running."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

import sqlalchemy as sa

from sqlgen.config import Config
from sqlgen.errors import CallInvalid, EnvironmentOnly
from sqlgen.recording.asker import lacking
from sqlgen.recording.context.bound import Bound
from sqlgen.recording.context.impl import Impl
from sqlgen.recording.context.script import ScriptDirectory
from sqlgen.recording.recorder import Recorder, current

if TYPE_CHECKING:
    from sqlgen.recording.context.environment import EnvironmentContext


class MigrationContext(Bound):
    """One of a recording's own."""

    purge = False

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self.on_version_apply_callbacks = recorder.environment.on_version_apply
        self.config = Config(recorder.environment, recorder.environment.config)
        self.script = ScriptDirectory(recorder.environment)
        self.opts = self._opts()
        self.impl = Impl(recorder)

    def _opts(self) -> dict[str, Any]:
        environment = self._recorder.environment
        convention = environment.naming_convention
        metadata = sa.MetaData(naming_convention=dict(convention)) if convention else None
        return {
            **environment.opts,
            "as_sql": self._recorder.offline,
            "script": self.script,
            "target_metadata": environment.opts.get("target_metadata", metadata),
            "transaction_per_migration": environment.opts.get("transaction_per_migration", True),
            "version_table": environment.version_table,
            "version_table_schema": environment.version_table_schema,
            "version_table_pk": environment.version_table_pk,
        }

    @property
    def as_sql(self) -> bool:
        """False at first: the simulation answers as a connection would."""
        self._recorder.asked.add("offline")
        return self._recorder.offline

    @property
    def version_table(self) -> str:
        return self._recorder.environment.version_table

    @property
    def version_table_schema(self) -> str | None:
        return self._recorder.environment.version_table_schema

    @property
    def environment_context(self) -> "EnvironmentContext":
        from sqlgen.recording.context.environment import EnvironmentContext

        return EnvironmentContext()

    def begin_transaction(self, _per_migration: bool = False) -> AbstractContextManager[Any]:
        """A part of the transaction that the migration runs in."""
        return self.bind.begin()

    @contextmanager
    def autocommit_block(self) -> Iterator[None]:
        """Nothing to do: a statement that cannot run in a transaction is taken out of it for what it is."""
        yield

    def get_current_heads(self) -> tuple[str, ...]:
        """The version rows while the script runs: they move when it is done."""
        return self._recorder.way.start

    def get_current_revision(self) -> str | None:
        heads = self.get_current_heads()
        if len(heads) > 1:
            names = ", ".join(heads)
            self._recorder.refuse(CallInvalid(f"the version table has several rows ({names}): use get_current_heads()"))
        return heads[0] if heads else None

    def configure(self, *_: Any, **__: Any) -> NoReturn:
        self._refuse("configure()")

    def run_migrations(self, *_: Any, **__: Any) -> NoReturn:
        self._refuse("run_migrations()")

    def stamp(self, *_: Any, **__: Any) -> NoReturn:
        self._refuse("stamp()")

    def _refuse(self, name: str) -> NoReturn:
        self._recorder.refuse(EnvironmentOnly(f"get_context().{name}"))

    def __getattr__(self, name: str) -> Any:
        raise lacking(f"get_context().{name}")


def context_of(recorder: Recorder) -> MigrationContext:
    """The one context of a recording."""
    if recorder.context is None:
        recorder.context = MigrationContext(recorder)
    assert isinstance(recorder.context, MigrationContext)
    return recorder.context


def get_context() -> MigrationContext:
    """The context of the script that is running."""
    return context_of(current())
