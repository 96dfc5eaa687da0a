"""op.batch_alter_table: collects the calls on one table and records them as one operation."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
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
from sqlgen.recording.recorder import Recorder, current
from sqlgen.schema import Name
from sqlgen.schema.read import read_whole_table

_OF_WHOLE_TABLES = (CreateTable, DropTable, RenameTable)
_DIRECTIVES = {each.method(): each for each in DIRECTIVES if each not in _OF_WHOLE_TABLES}
"""What can be asked of a batch: every change within one table."""

_TABLE = frozenset({"table_name", "source_table", "schema", "source_schema"})
"""The arguments that the batch gives itself."""


class BatchOperations:
    """What `with op.batch_alter_table(...) as batch_op` gives: the directives, without the table's name.

    Each call is tried at its own line on a schema beside the recorder's; all of them are recorded when the block ends.
    """

    def __init__(self, recorder: Recorder, batch: BatchAlterTable) -> None:
        self._recorder = recorder
        self._batch = batch
        self.execute = execute
        self.get_bind = get_bind
        self.get_context = get_context

    def f(self, name: str) -> Any:
        """A name that is final: no naming convention is applied to it."""
        return conv(name)

    def __getattr__(self, name: str) -> Callable[..., None]:
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
        """The arguments of `op`'s directive: the table stands first for columns, second behind a name."""
        table = self._batch.table.name
        if name in ("add_column", "alter_column", "drop_column"):
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
