"""`op`: one lasting module with the names of Alembic's, whose functions speak to the recorder that is running."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, NoReturn

from sqlalchemy.sql.elements import conv

from sqlgen.errors import OperationUnknown
from sqlgen.operations import DIRECTIVES, Operation
from sqlgen.recording.batch import batch_alter_table
from sqlgen.recording.context import get_context
from sqlgen.recording.execute import execute, get_bind
from sqlgen.recording.recorder import current


class OpModule(ModuleType):
    """A module, so that `from alembic.op import add_column` finds what it asks for."""

    def __getattr__(self, name: str) -> NoReturn:
        raise OperationUnknown(name, tuple(sorted(key for key in vars(self) if not key.startswith("_"))))


def f(name: str) -> conv:
    """A name that is final: no naming convention is applied to it."""
    return conv(name)


def _directive(operation: type[Operation]) -> Callable[..., Any]:
    def directive(*args: Any, **kwargs: Any) -> Any:
        return current().call(operation, args, kwargs)

    directive.__name__ = operation.method()
    directive.__doc__ = operation.__doc__
    return directive


op = OpModule("alembic.op", "The operations of the revision script that is running.")
vars(op).update({operation.method(): _directive(operation) for operation in DIRECTIVES})
vars(op).update({function.__name__: function for function in (batch_alter_table, execute, f, get_bind, get_context)})
