"""The stand-in for `alembic`: `from alembic import op` in a script finds ours, while a script loads and runs.

The only place that touches `sys.modules`. If alembic is installed, only `op` and `context` are replaced: its other
modules are found on its own path.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlgen.recording.context import get_context
from sqlgen.recording.op import op

_modules: dict[str, ModuleType] = {}
"""What `alembic` and its modules are while a script runs. They last, as what a plug-in registered on them must."""


class AlembicModule(ModuleType):
    """The package `alembic`, with ours in the place of the two modules that speak to a running migration."""

    op = op

    def __getattr__(self, name: str) -> Any:
        if name == "__version__":
            from importlib.metadata import version

            return version("alembic")
        raise AttributeError(f"sqlgen's stand-in for alembic has no {name}; with alembic installed it would")


def _context_module() -> ModuleType:
    context = ModuleType("alembic.context", "The environment of the revision script that is running.")
    vars(context).update(get_context=get_context, is_offline_mode=lambda: False)
    return context


def _create() -> dict[str, ModuleType]:
    package = AlembicModule("alembic", "sqlgen's stand-in for alembic.")
    spec = None if "alembic" in sys.modules else find_spec("alembic")
    real = sys.modules.get("alembic", spec)
    package.__path__ = list(getattr(real, "__path__", None) or getattr(real, "submodule_search_locations", None) or [])
    context = _context_module()
    vars(package).update(context=context)
    return {"alembic": package, "alembic.op": op, "alembic.context": context}


@contextmanager
def standing_in(project_paths: tuple[str, ...]) -> Iterator[None]:
    """While this is open, `alembic` is the stand-in; afterwards `sys.modules` and `sys.path` are as before.

    Modules of the project (below `project_paths`) that were first imported meanwhile are forgotten, so that no state
    of theirs reaches another run; libraries stay.
    """
    before, path = dict(sys.modules), list(sys.path)
    _forget_alembic()
    sys.modules.update(_modules or _create())
    sys.path[:0] = project_paths
    try:
        yield
    finally:
        _modules.clear()
        _modules.update(_forget_alembic())
        sys.modules.update({name: module for name, module in before.items() if _is_alembic(name)})
        for name in [name for name in sys.modules.keys() - before.keys() if _is_below(name, project_paths)]:
            del sys.modules[name]
        sys.path[:] = path


def _is_alembic(name: str) -> bool:
    return name == "alembic" or name.startswith("alembic.")


def _forget_alembic() -> dict[str, ModuleType]:
    return {name: sys.modules.pop(name) for name in list(sys.modules) if _is_alembic(name)}


def _is_below(name: str, paths: tuple[str, ...]) -> bool:
    file = getattr(sys.modules[name], "__file__", None)
    return isinstance(file, str) and "site-packages" not in file and file.startswith(paths)


@contextmanager
def script_module(filename: str) -> Iterator[ModuleType]:
    """An empty module for the script, findable by its name while it runs, as dataclasses in a script need it."""
    module = ModuleType(f"{Path(filename).stem}_py")
    module.__file__ = filename
    sys.modules[module.__name__] = module
    try:
        yield module
    finally:
        del sys.modules[module.__name__]
