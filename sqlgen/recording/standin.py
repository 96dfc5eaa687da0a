"""The stand-in for `alembic`: `from alembic import op` in a script finds ours, while a script loads and runs.

The only place that touches `sys.modules`. Only `op` and `context` are replaced: where alembic is installed, its other
modules are the real ones, imported when a script asks for one; where it is not, they are stood in for too.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlgen.recording.context import context
from sqlgen.recording.environment import is_below
from sqlgen.recording.machine.drivers import DRIVER_FINDER, close_drivers
from sqlgen.recording.op import op
from sqlgen.recording.plugins.absent import absent_modules
from sqlgen.recording.plugins.registry import REGISTRY
from sqlgen.recording.stubs import StubFinder, StubModule

Modules = dict[str, ModuleType]

_OURS = ("alembic", "alembic.op", "alembic.context")


class RealAlembic(MetaPathFinder, Loader):
    """Finds `alembic.operations` and the like while the stand-in is there: the real modules, imported on their own."""

    def __init__(self) -> None:
        self._modules: Modules = {}
        self._absent: Modules = {}
        self._specs: dict[str, ModuleSpec | None] = {}

    def adopt(self, modules: Modules) -> None:
        """Alembic as it was imported before a script ran, and what plug-ins have registered on it."""
        self._keep(modules or self._modules)

    def _keep(self, modules: Modules) -> None:
        self._modules = modules
        REGISTRY.installed = modules.get("alembic.operations")

    def imported(self, name: str) -> ModuleType | None:
        return self._modules.get(name)

    def others(self) -> Modules:
        """Those beside `op` and `context`, as they are shown to a script."""
        return {name: module for name, module in (self._absent | self._modules).items() if name not in _OURS}

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not name.startswith("alembic."):
            return None
        return ModuleSpec(name, self) if self._found(name) else None

    def _found(self, name: str) -> bool:
        standing_in = _take_alembic()
        sys.modules.update(self._modules)
        sys.meta_path.remove(self)
        try:
            import_module(name)
            return True
        except ModuleNotFoundError as missing:
            return missing.name == "alembic" and name in self._stand_ins()
        finally:
            sys.meta_path.insert(0, self)
            self._keep(_take_alembic())
            sys.modules.update(standing_in)

    def _stand_ins(self) -> Modules:
        """For the modules of an Alembic that is not installed."""
        self._absent = self._absent or absent_modules()
        return self._absent

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = self._modules.get(spec.name) or self._absent[spec.name]
        self._specs[spec.name] = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        """It has run already; the import that found it here has only taken its `__spec__`."""
        module.__spec__ = self._specs[module.__name__]


class AlembicPackage(ModuleType):
    """The package `alembic`, with ours in the place of the two modules that speak to a running migration."""

    __path__: list[str] = []  # noqa: RUF012 - a module's attribute, which makes it a package

    def __getattr__(self, name: str) -> Any:
        try:
            return version("alembic") if name == "__version__" else import_module(f"alembic.{name}")
        except ModuleNotFoundError as missing:
            raise AttributeError(f"module 'alembic' has no attribute {name!r}") from missing


def imported(name: str) -> ModuleType | None:
    """A module of the real Alembic's, if a script has imported it."""
    return _real_alembic.imported(name)


def _stand_ins() -> Modules:
    package = AlembicPackage("alembic", "sqlgen's stand-in for alembic.")
    vars(package).update(op=op, context=context)
    return dict(zip(_OURS, (package, op, context), strict=True))


_stand_in_modules = _stand_ins()
_real_alembic = RealAlembic()
"""Both last, with whatever a plug-in has registered on them."""


def _install_stand_ins() -> None:
    """Ours, and of the others those that are the real Alembic's by now."""
    package = _stand_in_modules["alembic"]
    for name, module in _real_alembic.others().items():
        sys.modules[name] = module
        if name.count(".") == 1:
            setattr(package, name.removeprefix("alembic."), module)
    sys.modules.update(_stand_in_modules)


@contextmanager
def standing_in(project_paths: tuple[str, ...], stubs: Sequence[str] = ()) -> Iterator[None]:
    """While this is open, `alembic` is the stand-in; afterwards `sys.modules` and `sys.path` are as before.

    Modules of the project (below `project_paths`) that were first imported meanwhile are forgotten, so that no state
    of theirs reaches another run; libraries stay. `stubs` are modules that nothing stands for.
    """
    alembic = _take_alembic()
    modules, path = dict(sys.modules), list(sys.path)
    bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # nothing is written beside a user's scripts
    _real_alembic.adopt(alembic)
    _install_stand_ins()
    close_drivers(sys.modules)
    finders = [_real_alembic, DRIVER_FINDER, *([StubFinder(stubs)] if stubs else ())]
    sys.meta_path[:0] = finders
    sys.path[:0] = project_paths
    try:
        yield
    finally:
        sys.dont_write_bytecode = bytecode
        sys.path[:] = path
        for finder in finders:
            sys.meta_path.remove(finder)
        for name in [each for each in sys.modules if each not in modules]:
            if _goes(name, project_paths):
                del sys.modules[name]
        sys.modules.update(modules)
        sys.modules.update(alembic)


def _take_alembic() -> Modules:
    """Alembic's modules, no longer in `sys.modules`. None is there without the package."""
    names = [*filter(_is_alembic, sys.modules)] if "alembic" in sys.modules else []
    return {name: sys.modules.pop(name) for name in names}


def _goes(name: str, project_paths: tuple[str, ...]) -> bool:
    module = sys.modules[name]
    if _is_alembic(name) or isinstance(module, StubModule):
        return True
    return is_below(getattr(module, "__file__", None), project_paths)


def _is_alembic(name: str) -> bool:
    return name == "alembic" or name.startswith("alembic.")


@contextmanager
def script_module(filename: str) -> Iterator[ModuleType]:
    """An empty module for the script, findable by its name while it runs, as dataclasses in a script need it."""
    module = ModuleType(f"{Path(filename).stem}_py")
    module.__file__ = filename
    sys.modules[module.__name__] = module
    try:
        yield module
    finally:
        sys.modules.pop(module.__name__, None)
