"""op.run_async: a coroutine of the script's, over the same connection."""

from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

from sqlalchemy.engine import Connection

from sqlgen.errors import NotImplementedYet
from sqlgen.recording.execute import get_bind
from sqlgen.recording.recorder import current


class Done:
    """What an asynchronous call gives: its result at once, to be awaited or entered as a block."""

    def __init__(self, result: Any) -> None:
        self._result = result

    def __await__(self) -> Generator[None, None, Any]:
        return self._result
        yield  # makes this a generator, as `await` wants one

    async def __aenter__(self) -> Any:
        return self._result.__enter__()

    async def __aexit__(self, *error: Any) -> Any:
        return self._result.__exit__(*error)


class AsyncConnection:
    """SQLAlchemy's AsyncConnection, as far as it differs: every method is awaited. Its own needs greenlet."""

    def __init__(self, connection: Connection) -> None:
        self.sync_connection = connection

    def __getattr__(self, name: str) -> Any:
        attribute = getattr(self.sync_connection, name)
        return _awaited(attribute) if callable(attribute) else attribute

    async def run_sync(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return function(self.sync_connection, *args, **kwargs)


def _awaited(method: Callable[..., Any]) -> Callable[..., Done]:
    return lambda *args, **kwargs: Done(method(*args, **kwargs))


def run_async(async_function: Callable[..., Awaitable[Any]], *args: Any, **kw_args: Any) -> Any:
    """The function's result. It runs to its end at once, as nothing here has to be waited for."""
    with current().at_line("run_async", (async_function,)):
        coroutine: Any = async_function(AsyncConnection(get_bind()), *args, **kw_args)
        assert isinstance(coroutine, Coroutine)
        try:
            coroutine.send(None)
        except StopIteration as end:
            return end.value
        coroutine.close()
        raise NotImplementedYet("run_async() with a function that waits for something other than the connection")
