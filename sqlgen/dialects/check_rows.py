"""Where a script reads rows: a stop if the database answers otherwise, or until a step is done by hand."""

from collections.abc import Iterator
from textwrap import shorten

from sqlgen.dialects.printer import Printer
from sqlgen.dialects.statement import Effect, Statement, Work
from sqlgen.operations import CheckRows, DoByHand, Step
from sqlgen.operations.check_rows import Value
from sqlgen.schema import Name

_LONGEST = 150
"""Characters of the query in the message: MySQL's error, which repeats it, has room for 512 bytes.
https://dev.mysql.com/doc/c-api/8.4/en/mysql-error.html"""


class ChecksRows(Printer):
    """A dialect says how it compares a row, how it looks for a table, and how it stops."""

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

    def do_by_hand(self, step: Step[DoByHand]) -> Iterator[Statement]:
        """The table that says it is done goes at once, so that it never says it of anything else."""
        done = step.operation.done
        stop = self.stop_if(self.lacks(done), _by_hand(step, self.acknowledgement(step.operation)))
        yield Statement(sql=stop, work=Work.DATA, waits=True)
        gone = Effect(kind="table", table=done, present=False)
        yield Statement(sql=f"DROP TABLE {self.table(done)}", effect=gone)

    def acknowledgement(self, operation: DoByHand) -> str:
        """The statement by which somebody says that the step is done."""
        return f"CREATE TABLE {self.table(operation.done)} (done INTEGER)"

    def lacks(self, table: Name) -> str:
        """The condition that the table is not there."""
        raise NotImplementedError

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


def _message(step: Step[CheckRows]) -> str:
    operation = step.operation
    query = shorten(operation.query, _LONGEST, placeholder=" ...")
    return (
        f"sqlgen: the script of {operation.revision} reads, line {step.origin.line}: {query}. This file is for a"
        f" database where that gives {operation.told}, and here it gives something else: run this revision as a script,"
        " or write the step in SQL"
    )


def _by_hand(step: Step[DoByHand], acknowledgement: str) -> str:
    operation = step.operation
    queries = "; ".join(
        shorten(each, _LONGEST // len(operation.queries), placeholder=" ...") for each in operation.queries
    )
    return (
        f"sqlgen: in {operation.revision} a step is to be done by hand, what line {step.origin.line} of its script does"
        f" with the rows of: {queries}. When it is done, run {acknowledgement}; and then this file again"
    )
