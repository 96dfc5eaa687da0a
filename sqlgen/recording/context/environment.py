"""`alembic.context`: what revision scripts ask of the environment, and a place for env.py's own, while that runs."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import wraps
from typing import Any

from sqlalchemy.engine import Connection

from sqlgen.config import Config
from sqlgen.errors import EnvironmentOnly
from sqlgen.recording.context.impl import Impl
from sqlgen.recording.context.migration import MigrationContext, get_context
from sqlgen.recording.context.script import ScriptDirectory, only
from sqlgen.recording.execute import execute, get_bind
from sqlgen.recording.lasting import LastingModule
from sqlgen.recording.recorder import current


class EnvironmentContext:
    """The environment of the script that is running, as it is while Alembic runs it online."""

    @property
    def config(self) -> Config:
        return get_context().config

    @property
    def script(self) -> ScriptDirectory:
        return get_context().script

    def is_offline_mode(self) -> bool:
        """False at first: the simulation answers as a connection would."""
        recorder = current()
        recorder.asked.add("offline")
        return recorder.offline

    def requires_connection(self) -> bool:
        return True

    def is_transactional_ddl(self) -> bool:
        return self.get_impl().transactional_ddl

    def get_context(self) -> MigrationContext:
        return get_context()

    def get_bind(self) -> Connection:
        return get_bind()

    def get_impl(self) -> Impl:
        return get_context().impl

    def get_x_argument(self, as_dictionary: bool = False) -> list[str] | dict[str, str]:
        """The command line's -x, whose values may lack their `=`."""
        given = current().environment.x_arguments
        return dict(each.partition("=")[::2] for each in given) if as_dictionary else list(given)

    def get_tag_argument(self) -> None:
        """`--tag` is of Alembic's own command."""

    def get_head_revision(self) -> str | None:
        return self.script.get_current_head()

    def get_head_revisions(self) -> tuple[str, ...]:
        return tuple(self.script.get_heads())

    def get_starting_revision_argument(self) -> None:
        """Online it is the database that says where it starts."""

    def get_revision_argument(self) -> str | None:
        """What the file brings the database to."""
        return only(list(current().way.end))

    def execute(self, sql: Any, execution_options: dict[str, Any] | None = None) -> None:
        execute(sql, execution_options=execution_options)

    def static_output(self, text: str) -> None:
        self.get_impl().static_output(text)

    def begin_transaction(self) -> AbstractContextManager[Any]:
        return get_context().begin_transaction()

    def configure(self, *_: Any, **__: Any) -> None:
        current().refuse(EnvironmentOnly("context.configure()"))

    def run_migrations(self, **_: Any) -> None:
        current().refuse(EnvironmentOnly("context.run_migrations()"))


_of_scripts = EnvironmentContext()
_of_env: list[EnvironmentContext] = []
"""While env.py runs, its own; for all threads, as env.py may start some."""

_PROPERTIES = ("config", "script")
"""What stands for another value in each recording."""


@contextmanager
def speaking_for(environment: EnvironmentContext) -> Iterator[None]:
    """While this is open, it is what `alembic.context` asks."""
    _of_env.append(environment)
    try:
        yield
    finally:
        _of_env.pop()


def _asked() -> EnvironmentContext:
    return _of_env[-1] if _of_env else _of_scripts


class ContextModule(LastingModule):
    """A module, so that `from alembic.context import get_x_argument` finds what it asks for."""

    def __getattr__(self, name: str) -> Any:
        if name in _PROPERTIES:
            return getattr(_asked(), name)
        raise AttributeError(f"module 'alembic.context' has no attribute {name!r}")


def _passed_on(name: str) -> Callable[..., Any]:
    @wraps(getattr(EnvironmentContext, name))
    def function(*args: Any, **kwargs: Any) -> Any:
        return getattr(_asked(), name)(*args, **kwargs)

    return function


context = ContextModule("alembic.context", "The environment of the script that is running.")
_functions = {name for name in vars(EnvironmentContext) if not name.startswith("_")}.difference(_PROPERTIES)
vars(context).update({name: _passed_on(name) for name in sorted(_functions)})
