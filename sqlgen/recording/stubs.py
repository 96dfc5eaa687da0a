"""The setting `stubs`: what stands for modules of the application that scripts only mention.

Whatever is asked of such a module is there and does nothing. What would reach the SQL is refused.
"""

from collections.abc import Iterator, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any, NoReturn

from sqlgen.errors import Diagnostic, Origin, StubUsed
from sqlgen.recording.recorder import shared


class BaseOfStub:
    """What a class inherits that is made of a stub."""

    def __init_subclass__(cls, **_: Any) -> None:
        """Whatever the real one would want to know."""

    def __init__(self, *_: Any, **__: Any) -> None:
        """The same."""


class Stub:
    """Something of a stubbed module, by its whole name."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Stub(f"{self.__name__}.{name}")

    def __call__(self, *_: Any, **__: Any) -> "Stub":
        return self

    __getitem__ = __or__ = __ror__ = __enter__ = __await__ = __call__

    def __exit__(self, *_: object) -> None:
        """Nothing is open."""

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
        return () if any(isinstance(each, Stub) for each in bases[: bases.index(self)]) else (BaseOfStub,)

    def __repr__(self) -> str:
        return f"<a stub for {self.__name__}>"

    def _used(self, *_: Any) -> NoReturn:
        shared().refuse(StubUsed(self.__name__))

    __int__ = __float__ = __index__ = __len__ = __lt__ = __le__ = __gt__ = __ge__ = __add__ = __radd__ = _used

    def __str__(self) -> str:
        return repr(self) if shared().makes_no_file else self._used()

    def __format__(self, _: str) -> str:
        return str(self)

    def __bool__(self) -> bool:
        return True if shared().makes_no_file else self._used()


class StubModule(ModuleType):
    """A package too, so that the modules below it are stubs as well."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "A stub.")
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        _tell(f"{self.__name__}.{name}")
        return Stub(f"{self.__name__}.{name}")


def _tell(name: str) -> None:
    """In the same words wherever it is asked for, so that it is told once."""
    recorder = shared()
    settings = recorder.environment.toml or recorder.environment.ini
    where = Origin(settings.name if settings else "")
    told = Diagnostic(where, f"stubs: nothing stands for {name}")
    if told not in recorder.warnings:
        recorder.warnings.append(told)


class StubFinder(MetaPathFinder, Loader):
    """Finds these modules and those below them; and the packages that they are in, where there are none."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if any(name == each or name.startswith(f"{each}.") for each in self._names):
            return ModuleSpec(name, self, is_package=True)
        if any(each.startswith(f"{name}.") for each in self._names) and PathFinder.find_spec(name, path) is None:
            return ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return StubModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""
