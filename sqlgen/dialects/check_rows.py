"""A stop where a query answers otherwise than a script was told, spelled for each database."""

from collections.abc import Iterator
from textwrap import shorten
from typing import Any

from sqlgen.dialects.printer import Printer
from sqlgen.dialects.statement import Statement, Work
from sqlgen.operations import CheckRows, Step
from sqlgen.operations.check_rows import Value

_LONGEST = 150
"""Characters of the query in the message: MySQL's error, which repeats it, has room for 512 bytes.
https://dev.mysql.com/doc/c-api/8.4/en/mysql-error.html"""


class ChecksRows(Printer):
    """A dialect says how it compares a row, and how it stops."""

    def check_rows(self, step: Step[CheckRows]) -> Iterator[Statement]:
        operation = step.operation
        other = f"EXISTS ({_inside(operation.query)})" if operation.row is None else self._other(operation)
        yield Statement(sql=self.stop_if(other, _message(step)), work=Work.DATA)

    def _other(self, operation: CheckRows) -> str:
        return self.is_other(_inside(operation.query), [*map(self._value, operation.row or ())])

    def _value(self, value: Value) -> str:
        match value:
            case None:
                return "NULL"
            case bool() | int():
                return str(value).upper()
            case str():
                return self.literal(value)

    def is_other(self, query: str, row: list[str]) -> str:
        """The condition that the one row of the query's answer is not this one."""
        raise NotImplementedError

    def stop_if(self, condition: str, message: str) -> str:
        """The statement that stops the file with the message, or does nothing."""
        raise NotImplementedError


def row_of(values: list[str]) -> str:
    """A value, or several as a row."""
    return values[0] if len(values) == 1 else f"({', '.join(values)})"


def _inside(query: str) -> str:
    """A query in parentheses, which a comment at its end must not swallow."""
    return query.strip().rstrip("; \t\r\n") + ("\n" if any(mark in query for mark in ("--", "#")) else "")


def _message(step: Step[Any]) -> str:
    operation: CheckRows = step.operation
    query = shorten(operation.query, _LONGEST, placeholder=" ...")
    return (
        f"sqlgen: the script of {operation.revision} reads, line {step.origin.line}: {query}. This file is for a"
        f" database where that gives {operation.told}, and here it gives something else: run this revision as a script,"
        " or write the step in SQL"
    )
