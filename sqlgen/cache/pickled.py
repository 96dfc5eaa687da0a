"""A schema as bytes and back, if it is made of nothing but what sqlgen, SQLAlchemy and Python bring.

A type of the project's own lives in a module that is forgotten after each script: a schema that holds one is not kept.
What is read back names the same libraries and nothing else: bytes of another's hand could call anything by name.
"""

import io
import pickle
from typing import Any

ROOTS = frozenset({"sqlgen", "sqlalchemy", "decimal", "datetime", "uuid", "collections", "enum"})
PLAIN = frozenset(
    {"set", "frozenset", "object", "bytearray", "complex", "slice", "type", "function", "method", "NoneType"}
    | {"dict", "list", "tuple", "builtin_function_or_method"}
)
"""What may be there of `builtins`."""


class Unpicklable(Exception):
    """It holds something that is not ours to keep."""


class _Pickler(pickle.Pickler):
    def reducer_override(self, obj: Any) -> Any:
        kind = obj if isinstance(obj, type) else type(obj)
        if not _is_known(kind.__module__, kind.__qualname__):
            raise Unpicklable(f"{kind.__module__}.{kind.__qualname__}")
        return NotImplemented


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("builtins", "getattr"):
            return _attribute
        if not _is_known(module, name):
            raise Unpicklable(f"{module}.{name}")
        return super().find_class(module, name)


def dumped(value: Any) -> bytes | None:
    """None for what holds something of another's."""
    buffer = io.BytesIO()
    try:
        _Pickler(buffer, pickle.HIGHEST_PROTOCOL).dump(value)
    except (Unpicklable, pickle.PicklingError, AttributeError, TypeError, RecursionError):
        return None
    return buffer.getvalue()


def loaded(data: bytes) -> Any:
    """What was dumped; None for other bytes."""
    try:
        return _Unpickler(io.BytesIO(data)).load()
    except Exception:  # damaged bytes may ask for anything
        return None


def _attribute(kind: Any, name: str) -> Any:
    """What pickle takes `getattr` for: a member of an enum, a method of a class."""
    if not isinstance(kind, type) or not _is_known(kind.__module__, kind.__qualname__):
        raise Unpicklable(f"{kind}.{name}")
    return getattr(kind, name)


def _is_known(module: str, name: str) -> bool:
    return name in PLAIN if module == "builtins" else module.partition(".")[0] in ROOTS
