"""A query that a script has asked: what it is answered, and what stands in the file for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NoReturn, TypeVar

from sqlgen.errors import Origin, ResultRead, RowsUnknown
from sqlgen.operations import CheckRows, DoByHand, Operation, Step
from sqlgen.operations.check_rows import Row
from sqlgen.recording.recorder import Recorder
from sqlgen.schema import Schema

T = TypeVar("T")


@dataclass(frozen=True)
class Question:
    """The query, with the schema and the place among the steps where it was asked: its rows may be read later."""

    recorder: Recorder
    sql: str
    schema: Schema
    behind: Step[Any] | None
    origin: Origin

    @classmethod
    def of(cls, recorder: Recorder, sql: str) -> "Question":
        behind = next((step for step in reversed(recorder.steps) if not _is_read(step)), None)
        return cls(recorder, sql, recorder.schema, behind, recorder.origin())

    @property
    def shown(self) -> str:
        return " ".join(self.sql.split())

    @property
    def is_answered(self) -> bool:
        return self.recorder.reading.told is not None

    def refuse(self, *_: Any) -> NoReturn:
        self.recorder.refuse(ResultRead(self.shown))

    def columns(self) -> list[str]:
        """The names of the columns in the answer; one without a name where they are not known."""
        from sqlgen.rawsql import answer  # sqlglot takes time to import, and few scripts read rows

        if not self.is_answered:
            return [""]
        try:
            return answer.columns(self.sql, self.recorder.dialect.name, self.schema) or [""]
        except RowsUnknown:
            return [""]

    def rows(self) -> list[Row]:
        """What a new database answers. Raises ResultRead: it is not known, or nobody is to be answered."""
        from sqlgen.rawsql import answer

        if none := self.none_changed():  # so none is returned
            self.check_none(none)
            return []
        told, dialect = self.recorder.reading.told, self.recorder.dialect.name
        if told is None:
            self.refuse()
        if told == "manual" and self._answered(lambda: answer.asks_tables(self.sql, dialect)):
            rows = self._answered(lambda: answer.without_rows(self.sql, dialect, self.schema))
            self._leave_to_hand()
        else:
            rows = self._answered(lambda: answer.answer(self.sql, dialect, self.schema))
            self._check(self.sql, rows[0] if rows else None)
        self.recorder.no_longer_unread(self.sql)
        return [*rows]

    def _answered(self, answer: Callable[[], T]) -> T:
        try:
            return answer()
        except RowsUnknown as unknown:
            self.recorder.refuse(RowsUnknown(self.shown, unknown.reason))

    def none_changed(self) -> str | None:
        """The query that finds none of the rows that an UPDATE or DELETE would change; None: there may be some."""
        from sqlgen.rawsql import answer

        if self.recorder.reading.told != "empty":
            return None
        try:
            return answer.rows_of_target(self.sql, self.recorder.dialect.name, self.schema)
        except RowsUnknown:
            return None

    def check_none(self, query: str) -> None:
        self._check(query, None)

    def _check(self, query: str, row: Row | None) -> None:
        check = CheckRows(query=query, revision=self.recorder.reading.revision, row=row)
        if check not in self._read_here():
            self._insert(check)

    def _leave_to_hand(self) -> None:
        """What is read one behind another is one step."""
        reading, steps = self.recorder.reading, self.recorder.steps
        number = 1 + sum(isinstance(step.operation, DoByHand) for step in steps)
        *_, last = (None, *self._read_here())
        if isinstance(last, DoByHand):
            place = self._place() - 1
            steps[place] = replace(steps[place], operation=last.with_query(self.sql))
        else:
            self._insert(DoByHand.of(self.sql, reading.revision, reading.direction, number))

    def _insert(self, operation: Operation) -> None:
        schema = self.behind.after if self.behind else self.recorder.before
        self.recorder.steps.insert(self._place(), Step(operation, schema, schema, self.origin))

    def _read_here(self) -> list[Operation]:
        """What stands already between the steps where it was asked."""
        return [step.operation for step in self.recorder.steps[self._first() : self._place()]]

    def _first(self) -> int:
        return next((place for place, step in enumerate(self.recorder.steps, 1) if step is self.behind), 0)

    def _place(self) -> int:
        place, steps = self._first(), self.recorder.steps
        while place < len(steps) and _is_read(steps[place]):
            place += 1
        return place


def _is_read(step: Step[Any]) -> bool:
    return isinstance(step.operation, CheckRows | DoByHand)
