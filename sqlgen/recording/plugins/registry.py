"""What was registered on Alembic's Operations, where it is installed, and on the class that stands in for it."""

from collections.abc import Callable
from typing import Any, Literal

Function = Callable[..., Any]
Kind = Literal["Operations", "BatchOperations"]


class Registry:
    """Of the whole process, as in Alembic: a plug-in registers when it is first imported.

    `installed` is Alembic's own module `alembic.operations` once something has imported it.
    """

    def __init__(self) -> None:
        self.installed: Any = None
        self._directives: dict[tuple[Kind, str], Function] = {}
        self._implementations: dict[type[Any], Function] = {}

    def register(self, kind: Kind, name: str, source: Function) -> None:
        self._directives[kind, name] = source

    def implement(self, operation: type[Any], function: Function) -> None:
        self._implementations[operation] = function

    def directive(self, kind: Kind, name: str) -> Function | None:
        """What `op.<name>` or `batch_op.<name>` is, as a function of the operations and the call's arguments."""
        found = self._directives.get((kind, name))
        return found or _registered(getattr(getattr(self.installed, kind, None), name, None))

    def implementation(self, operation: Any, dialect: str) -> Function | None:
        """What a plug-in does for the operation. None for one of Alembic's own that was not replaced."""
        for each in type(operation).__mro__:
            if each in self._implementations:
                return self._implementations[each]
        return _not_alembics(self._installed_implementation(type(operation), dialect))

    def replaced(self, name: str) -> type[Any] | None:
        """Alembic's own operation of this name, if a plug-in has replaced what it does."""
        own = {each.__name__: each for each in self._implementations if not _is_foreign(each)}
        if name in own:
            return own[name]
        alembics = getattr(getattr(self.installed, "ops", None), name, None)
        replaced = alembics and _not_alembics(self._installed_implementation(alembics, "default"))
        return alembics if replaced else None

    def _installed_implementation(self, operation: type[Any], dialect: str) -> Function | None:
        if self.installed is None:
            return None
        try:
            found: Function = self.installed.Operations._to_impl.dispatch(operation, dialect)
        except ValueError:
            return None
        return found


def _registered(function: Any) -> Function | None:
    """A method that `register_operation` has made; the class it speaks for is in its globals."""
    operation = getattr(function, "__globals__", {}).get("op_cls")
    return function if operation is not None and _is_foreign(operation) else None


def _is_foreign(thing: Any) -> bool:
    return str(thing.__module__).partition(".")[0] != "alembic"


def _not_alembics(function: Function | None) -> Function | None:
    return function if function is not None and _is_foreign(function) else None


REGISTRY = Registry()
