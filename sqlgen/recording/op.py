"""`op`: one lasting module with the names of Alembic's, whose functions speak to the recorder that is running."""

from collections.abc import Callable
from functools import wraps
from types import ModuleType
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import BindParameter, conv

from sqlgen.errors import NotImplementedYet, OperationUnknown
from sqlgen.operations import DIRECTIVES, Operation
from sqlgen.recording.batch import batch_alter_table
from sqlgen.recording.bulk_insert import bulk_insert
from sqlgen.recording.call import check_call
from sqlgen.recording.context import get_context
from sqlgen.recording.execute import execute, get_bind
from sqlgen.recording.recorder import current
from sqlgen.recording.run_async import run_async


class OpModule(ModuleType):
    """A module, so that `from alembic.op import add_column` finds what it asks for."""

    def __getattr__(self, name: str) -> Any:
        raise OperationUnknown(name, tuple(sorted(key for key in vars(self) if not key.startswith("_"))))


def f(name: str) -> conv:
    """A name that is final: no naming convention is applied to it."""
    return conv(name)


def inline_literal(value: Any, type_: Any = None) -> BindParameter[Any]:
    """A value that stands in the SQL itself, as here every one does."""
    return sa.literal(value, type_)


def invoke(operation: Any) -> Any:
    """An operation as an object. Those that a plug-in made for Alembic are not understood."""
    recorder = current()
    with recorder.at_line("invoke", (operation,)) as origin:
        if not isinstance(operation, Operation):
            raise NotImplementedYet(f"the operation {type(operation).__name__}")
        recorder.record(operation, origin)
        return operation.result()


def _directive(operation: type[Operation]) -> Callable[..., Any]:
    def directive(*args: Any, **kwargs: Any) -> Any:
        return current().call(operation, args, kwargs)

    directive.__name__ = operation.method()
    directive.__doc__ = operation.__doc__
    return directive


def _checked(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, with its arguments looked at first."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        with current().at_line(function.__name__, args, kwargs):
            check_call(function, function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return call


_FUNCTIONS = (f, get_bind, get_context, inline_literal, invoke, run_async)

op = OpModule("alembic.op", "The operations of the revision script that is running.")
vars(op).update({operation.method(): _directive(operation) for operation in DIRECTIVES})
vars(op).update({function.__name__: _checked(function) for function in (batch_alter_table, bulk_insert, execute)})
vars(op).update({function.__name__: function for function in _FUNCTIONS})
