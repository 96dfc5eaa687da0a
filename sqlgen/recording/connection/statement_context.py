"""What SQLAlchemy knows of a statement while it runs: the defaults that it fills in, the keys of new rows."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NoReturn

from sqlgen.errors import DefaultUnrepeatable, KeyRead
from sqlgen.recording.connection.unknown import Unknown
from sqlgen.recording.machine.chance import set_state, state_of


class StatementContext:
    """Mixed into the execution context of SQLAlchemy's dialect."""

    compiled: Any
    compiled_parameters: list[dict[str, Any]]
    cursor: Any
    dialect: Any
    execution_options: Mapping[str, Any]
    statement: str

    @property
    def rowcount(self) -> int:
        """Of the ORM's own statements, which it has for objects of the script's: a row for each object."""
        if "compiled_cache" in self.execution_options:
            return len(self.compiled_parameters)
        count: int = self.cursor.rowcount
        return count

    def get_lastrowid(self) -> int:
        return Unknown(self._refuse_key)

    def _process_execute_defaults(self) -> None:
        self._twice(super()._process_execute_defaults)  # type: ignore[misc]

    def _process_executesingle_defaults(self) -> None:
        """What SQLAlchemy asks before 2.0.10, of one row; and below of several."""
        self._twice(super()._process_executesingle_defaults)  # type: ignore[misc]

    def _process_executemany_defaults(self) -> None:
        self._twice(super()._process_executemany_defaults)  # type: ignore[misc]

    def _twice(self, fill_in: Callable[[], None]) -> None:
        """Python's defaults, run twice: a file holds one value, so it must always be that one.

        Where chance is drawn, it is drawn alike; then each dialect has a run of its own, to begin alike as well.
        """
        if not any(self._functions()):
            fill_in()
            return
        given, before = [dict(row) for row in self.compiled_parameters], state_of(self.dialect.recorder)
        fill_in()
        once, self.compiled_parameters = self.compiled_parameters, given
        if state_of(self.dialect.recorder) != before:
            self.dialect.recorder.go_alone()
            set_state(self.dialect.recorder, before)
        fill_in()
        key = self.compiled._within_exec_param_key_getter
        for column, function in self._functions():
            if any(row[key(column)] != again[key(column)] for row, again in zip(once, given, strict=True)):
                self._refuse_default(column, function)
        self.compiled_parameters = once

    def _functions(self) -> Iterator[tuple[Any, Any]]:
        """The columns that Python gives a value, each with its function."""
        for column in self.compiled.insert_prefetch:
            if column.default.is_callable:
                yield column, column.default.arg
        for column in self.compiled.update_prefetch:
            if column.onupdate.is_callable:
                yield column, column.onupdate.arg

    def _refuse_default(self, column: Any, function: Any) -> NoReturn:
        name = getattr(function, "__name__", type(function).__name__)
        raise DefaultUnrepeatable(f"{column.table.name}.{column.name}", name)

    def _setup_ins_pk_from_empty(self) -> list[Any]:
        """The keys of the new rows: those that the script gave, and unknown ones."""
        getter = self.compiled._inserted_primary_key_from_lastrowid_getter
        return [getter(None, self._with_unknown_keys(row)) for row in self.compiled_parameters]

    def _with_unknown_keys(self, row: dict[str, Any]) -> dict[str, Any]:
        key = self.compiled._within_exec_param_key_getter
        keys = [key(column) for column in self.compiled.compile_state.statement.table.primary_key]
        return row | {each: Unknown(self._refuse_key) for each in keys if row.get(each) is None}

    def _refuse_key(self) -> NoReturn:
        table = self.compiled.compile_state.statement.table.name
        self.dialect.recorder.refuse(KeyRead(str(table)))
        raise AssertionError("refuse raises what it is given")
