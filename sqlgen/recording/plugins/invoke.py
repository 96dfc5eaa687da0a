"""Operation objects carried out: by the plug-in that implements them, or as the directive that they stand for."""

from collections.abc import Callable
from typing import Any

from sqlgen.errors import ImplementationMissing
from sqlgen.recording.plugins.calls import Call, call_of
from sqlgen.recording.plugins.registry import REGISTRY
from sqlgen.recording.recorder import current


def invoke_on(operations: Any, operation: Any, carry_out: Callable[[Call], Any]) -> Any:
    """`operations` is `op`'s, or a batch's: a plug-in's operation runs with them. One of Alembic's becomes a call."""
    recorder = current()
    implementation = REGISTRY.implementation(operation, recorder.dialect.name)
    if implementation:
        return implementation(operations, operation)
    call = call_of(operation)
    if call is None:
        kind = type(operation)
        with recorder.at_line("invoke", (operation,)):
            raise ImplementationMissing(kind.__name__, kind.__module__.partition(".")[0])
    return carry_out(call)
