"""The engines that env.py and what it imports make: they connect to nothing, and need no driver.

Whatever the URL says, the dialect is the one that is compiled for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.engine import URL, Engine, make_url

from sqlgen.recording.connection.connect import engine_of
from sqlgen.recording.recorder import Recorder

_PLAIN = make_url("sqlite://")
"""An engine that SQLAlchemy can make wherever it is installed, before it becomes one of ours."""


class PlainDriver:
    """What it asks of a driver meanwhile."""

    paramstyle = "qmark"
    sqlite_version_info = (3, 38, 0)


class Replaced:
    """A plug-in of SQLAlchemy's, which is told of the engine that was made.

    https://docs.sqlalchemy.org/en/20/core/connections.html#sqlalchemy.engine.CreateEnginePlugin
    """

    def __init__(self, recorder: Recorder, url: URL, is_async: bool) -> None:
        self._recorder, self._url, self._is_async = recorder, url, is_async

    def handle_dialect_kwargs(self, dialect_cls: Any, dialect_args: dict[str, Any]) -> None:
        """None is left to look at."""

    handle_pool_kwargs = handle_dialect_kwargs

    def engine_created(self, engine: Engine) -> None:
        ours = engine_of(self._recorder, self._url)
        ours.dialect.is_async = self._is_async
        engine.__class__ = type(ours)
        vars(engine).update(vars(ours))


@contextmanager
def connecting_to_nothing(recorder: Recorder) -> Iterator[None]:
    """While this is open, `create_engine` makes such engines: whoever calls it, by whichever name."""

    def replaced(url: URL, kwargs: dict[str, Any]) -> tuple[URL, list[Replaced], dict[str, Any]]:
        plugin = Replaced(recorder, url, bool(kwargs.get("_is_async")))
        return _PLAIN, [plugin], {"module": PlainDriver, "_initialize": False}

    theirs = URL._instantiate_plugins
    URL._instantiate_plugins = replaced  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        URL._instantiate_plugins = theirs  # type: ignore[method-assign]
