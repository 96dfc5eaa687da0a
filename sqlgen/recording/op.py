"""`op`: one lasting module with the names of Alembic's, whose functions speak to the recorder that is running."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from sqlalchemy.sql.elements import conv

from sqlgen.errors import OperationUnknown
from sqlgen.operations import DIRECTIVES, Operation
from sqlgen.recording.batch import batch_alter_table
from sqlgen.recording.bulk_insert import bulk_insert
from sqlgen.recording.call import check_call
from sqlgen.recording.context import get_context
from sqlgen.recording.execute import execute, get_bind
from sqlgen.recording.inline_literal import inline_literal
from sqlgen.recording.lasting import LastingModule
from sqlgen.recording.plugins.calls import OPERATIONS, Call
from sqlgen.recording.plugins.invoke import invoke_on
from sqlgen.recording.plugins.operations import Operations
from sqlgen.recording.plugins.registry import REGISTRY
from sqlgen.recording.recorder import current, shared
from sqlgen.recording.run_async import run_async


class OpModule(LastingModule):
    """A module, so that `from alembic.op import add_column` finds what it asks for."""

    def __getattr__(self, name: str) -> Any:
        if name in _NAMES_OF_ALEMBICS:
            return _NAMES_OF_ALEMBICS[name]()
        if REGISTRY.directive("Operations", name) is None:
            raise OperationUnknown(name, tuple(sorted(key for key in vars(self) if not key.startswith("_"))))
        return getattr(operations, name)


def f(name: str) -> conv:
    """A name that is final: no naming convention is applied to it."""
    return conv(name)


def invoke(operation: Any) -> Any:
    """An operation as an object: one of ours, one of Alembic's, or one that a plug-in has an implementation for."""
    recorder = current()
    if not isinstance(operation, Operation):
        return invoke_on(operations, operation, _carry_out)
    with recorder.at_line("invoke", (operation,)) as origin:
        recorder.record(operation, origin)
        return operation.result()


def _carry_out(call: Call) -> Any:
    return getattr(op, call.directive)(*call.args, **call.kwargs)


def _directive(operation: type[Operation]) -> Callable[..., Any]:
    def directive(*args: Any, **kwargs: Any) -> Any:
        replaced = REGISTRY.replaced(OPERATIONS[operation.method()])
        if replaced:
            return getattr(replaced, operation.method())(operations, *args, **kwargs)
        return shared().call(operation, args, kwargs)

    directive.__name__ = operation.method()
    directive.__doc__ = operation.__doc__
    return directive


def _checked(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, with its arguments looked at first."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        with shared().at_line(function.__name__, args, kwargs):
            check_call(function, function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return call


_FUNCTIONS = (f, get_bind, get_context, inline_literal, invoke, run_async)

op = OpModule("alembic.op", "The operations of the revision script that is running.")
vars(op).update({operation.method(): _directive(operation) for operation in DIRECTIVES})
vars(op).update({function.__name__: _checked(function) for function in (batch_alter_table, bulk_insert, execute)})
vars(op).update({function.__name__: function for function in _FUNCTIONS})

Operations.directives = vars(op)
operations = Operations()
vars(op).update(register_operation=Operations.register_operation, implementation_for=Operations.implementation_for)

_NAMES_OF_ALEMBICS: dict[str, Callable[[], Any]] = {
    "Operations": lambda: getattr(REGISTRY.installed, "Operations", Operations),
    "_proxy": lambda: operations,
}
"""What Alembic's module has beside its directives, and plug-ins reach for."""
