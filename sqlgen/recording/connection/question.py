"""A query that a script has asked: what it is answered, and the check of it that goes into the file."""

from dataclasses import dataclass
from typing import Any, NoReturn

from sqlgen.errors import Origin, ResultRead, RowsUnknown
from sqlgen.operations import CheckRows, Step
from sqlgen.operations.check_rows import Value
from sqlgen.recording.recorder import Recorder
from sqlgen.schema import Schema


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
        behind = recorder.steps[-1] if recorder.steps else None
        return cls(recorder, sql, recorder.schema, behind, recorder.origin())

    @property
    def shown(self) -> str:
        return " ".join(self.sql.split())

    @property
    def is_answered(self) -> bool:
        return self.recorder.rows is not None

    def refuse(self, *_: Any) -> NoReturn:
        self.recorder.refuse(ResultRead(self.shown))

    def columns(self) -> list[str]:
        """The names of the columns in the answer; none where they are not known."""
        from sqlgen.rawsql import answer  # sqlglot takes time to import, and few scripts read rows

        try:
            return answer.columns(self.sql, self.recorder.dialect.name, self.schema)
        except RowsUnknown:
            return []

    def rows(self) -> list[tuple[Value, ...]]:
        """What a new database answers. Raises ResultRead: it is not known, or nobody is to be answered."""
        from sqlgen.rawsql import answer

        if not self.is_answered:
            self.refuse()
        try:
            rows = answer.answer(self.sql, self.recorder.dialect.name, self.schema)
        except RowsUnknown as unknown:
            self.recorder.refuse(RowsUnknown(self.shown, unknown.reason))
        self._check(self.sql, rows[0] if rows else None)
        return [*rows]

    def changed(self) -> str | None:
        """The query that finds none of the rows that an UPDATE or DELETE would change; None: there may be some."""
        from sqlgen.rawsql import answer

        try:
            return (
                answer.rows_of_target(self.sql, self.recorder.dialect.name, self.schema) if self.is_answered else None
            )
        except RowsUnknown:
            return None

    def check_none(self, query: str) -> None:
        self._check(query, None)

    def _check(self, query: str, row: tuple[Value, ...] | None) -> None:
        revision = self.recorder.revision
        self.recorder.check(CheckRows(query=query, revision=revision, row=row), self.behind, self.origin)
