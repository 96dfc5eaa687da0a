"""op.batch_alter_table: collects the calls on one table and records them as one operation."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any, Literal

from sqlalchemy.sql.elements import conv

from sqlgen.errors import NotImplementedYet, OperationUnknown
from sqlgen.operations import (
    DIRECTIVES,
    BatchAlterTable,
    CreateTable,
    DropTable,
    Operation,
    RenameTable,
)
from sqlgen.recording.call import check_call
from sqlgen.recording.context import get_context
from sqlgen.recording.execute import execute, get_bind
from sqlgen.recording.inline_literal import inline_literal
from sqlgen.recording.plugins.calls import Call
from sqlgen.recording.plugins.invoke import invoke_on
from sqlgen.recording.plugins.operations import AbstractOperations
from sqlgen.recording.plugins.registry import REGISTRY
from sqlgen.recording.recorder import Recorder, current
from sqlgen.recording.run_async import run_async
from sqlgen.schema import Name
from sqlgen.schema.read import read_whole_table

_OF_WHOLE_TABLES = (CreateTable, DropTable, RenameTable)
_DIRECTIVES = {each.method(): each for each in DIRECTIVES if each not in _OF_WHOLE_TABLES}
"""What can be asked of a batch: every change within one table."""

_TABLE_FIRST = {"add_column", "alter_column", "create_table_comment", "drop_column", "drop_table_comment"}
"""Where the table is the first argument of `op`'s directive; it is the second behind the name of a constraint."""

_TABLE = frozenset({"table_name", "source_table", "schema", "source_schema"})
"""The arguments that the batch gives itself."""


class BatchImpl:
    """What a plug-in's operation asks of its batch's `impl`."""

    def __init__(self, table: Name) -> None:
        self.table_name = table.name
        self.schema = table.schema

    def __getattr__(self, name: str) -> Any:
        return getattr(get_context().impl, name)


class BatchOperations(AbstractOperations):
    """What `with op.batch_alter_table(...) as batch_op` gives: the directives, without the table's name.

    Each call is tried at its own line on a schema beside the recorder's; all of them are recorded when the block ends.
    """

    kind = "BatchOperations"

    def __init__(self, recorder: Recorder, batch: BatchAlterTable) -> None:
        self._recorder = recorder
        self._batch = batch
        self.impl = BatchImpl(batch.table)
        self.execute = execute
        self.get_bind = get_bind
        self.get_context = get_context
        self.inline_literal = inline_literal
        self.run_async = run_async

    def f(self, name: str) -> Any:
        """A name that is final: no naming convention is applied to it."""
        return conv(name)

    def invoke(self, operation: Any) -> Any:
        """An operation as an object, as a part of the batch."""
        return invoke_on(self, operation, self._carry_out)

    def _carry_out(self, call: Call) -> None:
        with self._recorder.at_line("invoke", (call.directive,)):
            if call.directive not in _DIRECTIVES:
                raise OperationUnknown(call.directive, tuple(sorted(_DIRECTIVES)))
            self._add(_DIRECTIVES[call.directive].from_call(*call.args, **call.kwargs))

    def __getattr__(self, name: str) -> Callable[..., Any]:
        registered = None if name in _DIRECTIVES else REGISTRY.directive("BatchOperations", name)
        if registered:
            return partial(registered, self)
        if name not in _DIRECTIVES:
            raise OperationUnknown(name, tuple(sorted(_DIRECTIVES)))

        def directive(*args: Any, **kwargs: Any) -> None:
            with self._recorder.at_line(name, args, kwargs) as origin:
                create, all_args = _DIRECTIVES[name].from_call, self._with_table(name, args)
                all_kwargs = self._with_schema(name, kwargs) | ({} if all_args else self._table_by_name(name))
                ignored = check_call(create, name, all_args, all_kwargs, hidden=_TABLE)
                self._recorder.warn_ignored(ignored, origin)
                self._add(create(*all_args, **all_kwargs))

        return directive

    def _with_table(self, name: str, args: tuple[Any, ...]) -> tuple[Any, ...]:
        """The arguments of `op`'s directive: the table stands first where its columns or its comment are meant."""
        table = self._batch.table.name
        if name in _TABLE_FIRST:
            return (table, *args)
        return (args[0], table, *args[1:]) if args else ()

    def _table_by_name(self, name: str) -> dict[str, Any]:
        """For a call that has its first argument by name too: `drop_constraint(constraint_name="...")`."""
        return {"source_table" if name == "create_foreign_key" else "table_name": self._batch.table.name}

    def _with_schema(self, name: str, kwargs: dict[str, Any]) -> dict[str, Any]:
        for unsupported in {"insert_before", "insert_after"} & kwargs.keys():
            raise NotImplementedYet(f"{unsupported} in a batch")
        return {("source_schema" if name == "create_foreign_key" else "schema"): self._batch.table.schema, **kwargs}

    def _add(self, operation: Operation) -> None:
        schema = self._batch.apply(self._recorder.schema)
        for part in operation.parts(schema):
            flat = part.operations if isinstance(part, BatchAlterTable) else (part,)
            self._batch = self._batch.extended(flat)
        self._batch.apply(self._recorder.schema)

    def _record(self) -> None:
        with self._recorder.at_line("batch_alter_table", (self._batch.table.name,)) as origin:
            self._recorder.record(self._batch, origin)


@contextmanager
def batch_alter_table(
    table_name: str,
    schema: str | None = None,
    recreate: Literal["auto", "always", "never"] = "auto",
    partial_reordering: Any = None,
    copy_from: Any = None,
    table_args: Any = (),
    table_kwargs: Mapping[str, Any] | None = None,
    reflect_args: Any = (),
    reflect_kwargs: Mapping[str, Any] | None = None,
    naming_convention: Mapping[str, str] | None = None,
) -> Iterator[BatchOperations]:
    """Changes to one table that belong together.

    The simulated schema stands in for `reflect_*`, and, where it knows the table, for `copy_from`.
    """
    recorder = current()
    with recorder.at_line("batch_alter_table", (table_name,)):
        unread = {"table_args": table_args, "table_kwargs": table_kwargs, "partial_reordering": partial_reordering}
        for name in (name for name, value in unread.items() if value):
            raise NotImplementedYet(f"{name} of a batch")
        known = recorder.schema.table(Name(schema, table_name))
        if not known.known and copy_from is not None:
            recorder.schema = recorder.schema.alter_table(read_whole_table(copy_from).replace(made=False))
        table = known.name
    batch = BatchOperations(
        recorder,
        BatchAlterTable(
            table=table, operations=(), recreate=recreate == "always", naming_convention=naming_convention or {}
        ),
    )
    yield batch
    batch._record()
