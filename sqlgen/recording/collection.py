"""A batch as it has become by now, on one dialect."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.sql.schema import SchemaItem

from sqlgen.errors import Origin, PlaceRefused
from sqlgen.operations import AddColumn, BatchAlterTable, DropIndex, Operation
from sqlgen.operations.additions import additions
from sqlgen.recording.recorder import Recorder
from sqlgen.schema import Schema

PLACES = frozenset({"insert_before", "insert_after"})
"""The keywords that say where a column goes."""


@dataclass(frozen=True, slots=True)
class NewTable:
    """`table_args` and `table_kwargs`: what else the table has that comes in the place of the old one."""

    args: Sequence[SchemaItem] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)


class Collection:
    """The operations so far. Each is tried on a schema beside the recorder's; `record` records them as one."""

    def __init__(self, recorder: Recorder, batch: BatchAlterTable, new_table: NewTable) -> None:
        self._recorder = recorder
        self._batch = batch
        self._new_table = new_table

    def _placed(self, operation: Operation, kwargs: Mapping[str, Any]) -> Operation:
        places = {key: kwargs[key] for key in PLACES & kwargs.keys() if kwargs[key] is not None}
        if not places or not isinstance(operation, AddColumn):
            return operation
        if not self._batch.recreates(self._recorder.schema):
            raise PlaceRefused(operation.column.name, str(operation.table))
        return replace(operation, **places)

    def add(self, operation: Operation, kwargs: Mapping[str, Any]) -> None:
        """One more operation; `kwargs` are the call's, which may say where a column goes."""
        operation = self._placed(operation, kwargs)
        schema = self._batch.apply(self._recorder.schema)
        if isinstance(operation, DropIndex) and self._went_with_its_column(operation, schema):
            return
        for part in operation.parts(schema):
            flat = part.operations if isinstance(part, BatchAlterTable) else (part,)
            self._batch = self._batch.extended(flat)
        self._batch.apply(self._recorder.schema)

    def _went_with_its_column(self, drop: DropIndex, schema: Schema) -> bool:
        """A table that Alembic makes anew knows its indexes from before, so that one of them may still be dropped."""
        before, now = (each.table(self._batch.table) for each in (self._recorder.schema, schema))
        gone = before.has_index(drop.name) and not now.has_index(drop.name)
        dropped = any(isinstance(each, DropIndex) and each.name == drop.name for each in self._batch.operations)
        return gone and not dropped and self._batch.recreates(self._recorder.schema)

    def record(self, origin: Origin) -> None:
        if self._new_table.args or self._new_table.kwargs:
            left = self._batch.apply(self._recorder.schema).table(self._batch.table)
            added = tuple(additions(left, self._new_table.args, self._new_table.kwargs))
            self._batch = replace(self._batch, additions=added)
        self._recorder.record(self._batch, origin)
