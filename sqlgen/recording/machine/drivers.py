"""Drivers of databases that reach a server with no socket of Python's, and SQLAlchemy, which stands before them all."""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

from sqlgen.recording.machine.closed import refuse_connection

_CONNECT = {
    "MySQLdb.connections": ("Connection.__init__",),
    "asyncpg.connect_utils": ("_connect",),
    "mariadb.connections": ("Connection.__init__",),
    "mysql.connector.abstracts": ("MySQLConnectionAbstract.connect",),
    "psycopg.connection": ("Connection.connect",),
    "psycopg.connection_async": ("AsyncConnection.connect",),
    "psycopg.generators": ("connect",),
    "psycopg2": ("connect", "_connect"),
    "pyodbc": ("connect",),
    "sqlalchemy.engine.default": ("DefaultDialect.connect",),
}
"""What connects, in each module. `uvloop` takes asyncpg's sockets away from Python; the others have libraries in C."""


class DriverFinder(MetaPathFinder):
    """Finds these modules as ever, and closes them once they are loaded."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in _CONNECT or not (spec := PathFinder.find_spec(name, path, target)) or not spec.loader:
            return None
        load = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            load(module)
            _close(module)

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


DRIVER_FINDER = DriverFinder()

_closed: set[str] = set()


def close_drivers(imported: Mapping[str, ModuleType]) -> None:
    """Those that were imported before. Of whoever is not watched, what is closed takes no notice."""
    for name in _CONNECT.keys() - _closed:
        if name in imported:
            _close(imported[name])


def _close(module: ModuleType) -> None:
    _closed.add(module.__name__)
    for path in _CONNECT[module.__name__]:
        *owners, name = path.split(".")
        owner: Any = module
        for each in owners:
            owner = getattr(owner, each, None)
        if connect := vars(owner).get(name) if owner else None:
            setattr(owner, name, _refusing(connect, module.__name__))


def _refusing(connect: Any, module: str) -> Any:
    """The same, for a function or a class's method."""
    if isinstance(connect, classmethod):
        return classmethod(_refusing(connect.__func__, module))
    means = f"{module.rpartition('.')[0] or module}.connect"
    original: Callable[..., Any] = connect

    @wraps(original)
    def refusing(*args: Any, **kwargs: Any) -> Any:
        refuse_connection(means)
        return original(*args, **kwargs)

    return refusing
