"""Alembic's modules where it is not installed: enough for a plug-in to be imported, and to register.

What they hold beside that is there by name, so that an import finds it; whoever uses it learns that Alembic is missing.
"""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeVar

from sqlgen.config import Config
from sqlgen.errors import AlembicMissing
from sqlgen.recording.asker import asker
from sqlgen.recording.context import EnvironmentContext, MigrationContext
from sqlgen.recording.context.impl import Impl
from sqlgen.recording.context.script import ScriptDirectory
from sqlgen.recording.plugins.calls import SHAPES, Shape
from sqlgen.recording.plugins.operations import AbstractOperations, Operations

F = TypeVar("F")

MODULES = (
    *("autogenerate", "autogenerate.api", "autogenerate.compare", "autogenerate.render", "autogenerate.rewriter"),
    *("command", "config", "ddl", "ddl.base", "ddl.impl", "ddl.mysql", "ddl.postgresql", "ddl.sqlite"),
    *("environment", "migration", "operations", "operations.base", "operations.batch", "operations.ops"),
    *("operations.schemaobj", "operations.toimpl", "runtime", "runtime.environment", "runtime.migration"),
    *("runtime.plugins", "script", "script.base", "script.revision", "script.write_hooks", "util"),
    *("util.exc", "util.langhelpers", "util.messaging", "util.sqla_compat"),
)
"""Alembic 1.20's, as far as others import them."""


class Lacking:
    """A class of Alembic's, good to inherit from and to name as a type."""

    def __new__(cls, *_: Any, **__: Any) -> Any:
        if cls.__module__.partition(".")[0] == "alembic":
            raise AlembicMissing(f"{cls.__module__}.{cls.__name__}", asker())
        return super().__new__(cls)


class Dispatcher:
    """Where plug-ins register what autogenerate asks them, which nobody does here."""

    def dispatch_for(self, *_: Any, **__: Any) -> Callable[[F], F]:
        return lambda function: function

    def branch(self) -> "Dispatcher":
        return self


class MigrateOperation:
    """The base of a plug-in's operations."""

    @property
    def info(self) -> dict[Any, Any]:
        info: dict[Any, Any] = vars(self).setdefault("_info", {})
        return info


class AbsentModule(ModuleType):
    """A package too, so that modules below it are looked for."""

    __path__: list[str] = []  # noqa: RUF012 - a module's attribute, which makes it a package

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        if name[0].isupper():
            return type(name, (Lacking,), {"__module__": self.__name__})
        return _lacking(f"{self.__name__}.{name}")


def _lacking(name: str) -> Callable[..., Any]:
    def function(*_: Any, **__: Any) -> Any:
        raise AlembicMissing(name, asker())

    return function


def _operation(name: str, shape: Shape) -> type[MigrateOperation]:
    """A class like Alembic's: its arguments are its attributes."""
    attributes = [attribute.removeprefix("*") for attribute in shape.placed]

    def init(self: Any, *args: Any, **kwargs: Any) -> None:
        given = dict.fromkeys(attributes) | dict(zip(attributes, args, strict=False)) | kwargs
        known = {*attributes, *shape.named}
        vars(self).update({attribute: value for attribute, value in given.items() if attribute in known})
        self.kw = {key: value for key, value in given.items() if key not in known}

    @classmethod  # type: ignore[misc]
    def directive(cls: Any, operations: Any, *args: Any, **kwargs: Any) -> Any:
        by_argument = {argument: attribute for attribute, argument in shape.named.items()}
        named = {by_argument.get(argument, argument): value for argument, value in kwargs.items()}
        return operations.invoke(cls(*_gathered(shape, args), **named))

    module = "alembic.operations.ops"
    return type(name, (MigrateOperation,), {"__module__": module, "__init__": init, shape.directive: directive})


def _gathered(shape: Shape, args: tuple[Any, ...]) -> tuple[Any, ...]:
    """A call's arguments by place, those of a star as one."""
    for place, attribute in enumerate(shape.placed):
        if attribute.startswith("*"):
            return (*args[:place], args[place:])
    return args


def _contents() -> dict[str, dict[str, Any]]:
    from sqlgen.recording.batch import BatchOperations

    kinds: dict[str, Any] = {each.__name__: each for each in (AbstractOperations, BatchOperations, Operations)}
    ops: dict[str, Any] = {name: _operation(name, shape) for name, shape in SHAPES.items()}
    ops["MigrateOperation"] = MigrateOperation
    dispatchers: dict[str, Any] = {"comparators": Dispatcher(), "renderers": Dispatcher()}
    contexts: dict[str, Any] = {"EnvironmentContext": EnvironmentContext, "MigrationContext": MigrationContext}
    return {
        "autogenerate": dispatchers,
        "autogenerate.compare": dispatchers,
        "autogenerate.render": dispatchers,
        "config": {"Config": Config},
        "ddl": {"DefaultImpl": Impl},
        "ddl.impl": {"DefaultImpl": Impl},
        "operations": kinds | {"MigrateOperation": MigrateOperation},
        "operations.base": kinds,
        "operations.ops": ops,
        "runtime.environment": contexts,
        "runtime.migration": contexts,
        "script": {"ScriptDirectory": ScriptDirectory},
        "util": {"Dispatcher": Dispatcher, "PriorityDispatcher": Dispatcher},
    }


def absent_modules() -> dict[str, ModuleType]:
    """By full name, each an attribute of the one above it."""
    contents = _contents()
    modules: dict[str, ModuleType] = {}
    for name in MODULES:
        module = AbsentModule(f"alembic.{name}", "Stands in for Alembic's.")
        vars(module).update(contents.get(name, {}))
        modules[module.__name__] = module
    for name, each in modules.items():
        above, _, last = name.rpartition(".")
        if above in modules:
            setattr(modules[above], last, each)
    return modules
