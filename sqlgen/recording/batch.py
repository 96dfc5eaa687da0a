"""op.batch_alter_table: collects the calls on one table and records them as one operation."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import conv
from sqlalchemy.sql.schema import SchemaItem

from sqlgen.errors import NotImplementedYet, OperationUnknown
from sqlgen.operations import (
    DIRECTIVES,
    BatchAlterTable,
    CreateTable,
    DropTable,
    RenameTable,
)
from sqlgen.operations.batch_alter_table import Recreate
from sqlgen.recording.batch_source import copied, reflected
from sqlgen.recording.call import check_call
from sqlgen.recording.collection import PLACES, Collection, NewTable
from sqlgen.recording.context import get_context
from sqlgen.recording.execute import connection_of, execute, get_bind
from sqlgen.recording.inline_literal import inline_literal
from sqlgen.recording.plugins.calls import Call
from sqlgen.recording.plugins.invoke import invoke_on
from sqlgen.recording.plugins.operations import AbstractOperations
from sqlgen.recording.plugins.registry import REGISTRY
from sqlgen.recording.recorder import Recorder, current, shared
from sqlgen.recording.run_async import run_async
from sqlgen.recording.translated import translations
from sqlgen.schema import Name, Table
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

    def __init__(self, recorder: Recorder, table: Name, collections: dict[Recorder, Collection]) -> None:
        self._recorder = recorder
        self._table = table
        self._collections = collections
        self.impl = BatchImpl(table)
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
                raise self._unknown(call.directive)
            create, kwargs = _DIRECTIVES[call.directive].from_call, _without_places(call.directive, call.kwargs)
            self._collections[self._recorder].add(create(*call.args, **kwargs), call.kwargs)

    def _unknown(self, name: str) -> OperationUnknown:
        others = (each for each in (*vars(self), "f", "invoke") if not each.startswith("_") and each != "impl")
        return OperationUnknown(name, tuple(sorted((*_DIRECTIVES, *others))))

    def __getattr__(self, name: str) -> Callable[..., Any]:
        registered = None if name in _DIRECTIVES else REGISTRY.directive("BatchOperations", name)
        if registered:
            return partial(registered, self)
        if name not in _DIRECTIVES:
            raise self._unknown(name)

        def directive(*args: Any, **kwargs: Any) -> None:
            with self._recorder.at_line(name, args, kwargs) as origin:
                create, all_args = _DIRECTIVES[name].from_call, self._with_table(name, args)
                plain = self._with_schema(name, _without_places(name, kwargs))
                all_kwargs = plain | ({} if all_args else self._table_by_name(name))
                ignored = check_call(create, name, all_args, all_kwargs, hidden=_TABLE)
                operation = create(*all_args, **all_kwargs)

                def take(recorder: Recorder) -> None:
                    recorder.warn_ignored(ignored, origin)
                    self._collections[recorder].add(operation, kwargs)

                self._recorder.together(take)

        return directive

    def _with_table(self, name: str, args: tuple[Any, ...]) -> tuple[Any, ...]:
        """The arguments of `op`'s directive: the table stands first where its columns or its comment are meant."""
        table = self._table.name
        if name in _TABLE_FIRST:
            return (table, *args)
        return (args[0], table, *args[1:]) if args else ()

    def _table_by_name(self, name: str) -> dict[str, Any]:
        """For a call that has its first argument by name too: `drop_constraint(constraint_name="...")`."""
        return {"source_table" if name == "create_foreign_key" else "table_name": self._table.name}

    def _with_schema(self, name: str, kwargs: dict[str, Any]) -> dict[str, Any]:
        return {("source_schema" if name == "create_foreign_key" else "schema"): self._table.schema, **kwargs}

    def _record(self) -> None:
        with self._recorder.at_line("batch_alter_table", (self._table.name,)) as origin:
            self._recorder.together(lambda each: self._collections[each].record(origin))


@contextmanager
def batch_alter_table(
    table_name: str,
    schema: str | None = None,
    recreate: Recreate = "auto",
    partial_reordering: Sequence[Sequence[str]] | None = None,
    copy_from: sa.Table | None = None,
    table_args: Sequence[SchemaItem] = (),
    table_kwargs: Mapping[str, Any] | None = None,
    reflect_args: Sequence[SchemaItem] = (),
    reflect_kwargs: Mapping[str, Any] | None = None,
    naming_convention: Mapping[str, str] | None = None,
) -> Iterator[BatchOperations]:
    """Changes to one table that belong together. The simulated schema stands in for a reflection of the table."""
    says_more = copy_from is not None or reflect_args or reflect_kwargs or table_args or table_kwargs
    recorder = current() if says_more else shared()
    name, collections = Name(schema, table_name), dict[Recorder, Collection]()

    def begin(each: Recorder) -> None:
        if translations(each.connection):
            raise NotImplementedYet("a batch under schema_translate_map")
        table = _known(each, name, copy_from)
        source = None
        if copy_from is not None:
            source = copied(table, copy_from)
        elif reflect_args or reflect_kwargs:
            source = reflected(table, connection_of(each), reflect_args, reflect_kwargs or {})
        batch = BatchAlterTable(
            table=name,
            operations=(),
            recreate=recreate,
            source=source,
            # names only what was reflected
            naming_convention=naming_convention or {} if copy_from is None else {},
            partial_reordering=tuple(map(tuple, partial_reordering or ())),
            restates_checks=copy_from is None and any(isinstance(item, sa.CheckConstraint) for item in table_args),
        )
        collections[each] = Collection(each, batch, NewTable(table_args, table_kwargs or {}))

    with recorder.at_line("batch_alter_table", (table_name,)):
        recorder.together(begin)
    batch = BatchOperations(recorder, name, collections)
    yield batch
    batch._record()


def _known(recorder: Recorder, name: Name, copy_from: sa.Table | None) -> Table:
    """The table; one that is not known is what the script says that it is."""
    table = recorder.schema.table(name)
    if table.known or copy_from is None:
        return table
    recorder.schema = recorder.schema.alter_table(read_whole_table(copy_from).replace(made=False))
    return recorder.schema.table(name)


def _without_places(directive: str, kwargs: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords but for those that say where a column goes. That of alter_column moves none in Alembic either."""
    places = PLACES if directive in ("add_column", "alter_column") else frozenset()
    return {key: value for key, value in kwargs.items() if key not in places}
