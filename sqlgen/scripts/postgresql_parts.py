"""The parts of a PostgreSQL file: what each runs outside a transaction, and what its transaction then holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlgen.dialects.statement import Statement
from sqlgen.scripts.version import Version


@dataclass(frozen=True)
class Part:
    """`lifted` statements commit one by one and are harmless to repeat; those `inside` commit together, once."""

    number: int
    lifted: tuple[Statement, ...]
    inside: tuple[Statement, ...]


def parts(statements: Iterable[Statement]) -> tuple[Part, ...]:
    """A new part begins wherever a lifted statement follows one inside: the order of the script is kept."""
    split: list[tuple[list[Statement], list[Statement]]] = [([], [])]
    for statement in statements:
        if not statement.in_transaction and split[-1][1]:
            split.append(([], []))
        split[-1][statement.in_transaction].append(statement)
    return tuple(Part(number, tuple(lifted), tuple(inside)) for number, (lifted, inside) in enumerate(split, 1))


@dataclass(frozen=True)
class Progress:
    """The row that says, in the version table itself, how far a file of several parts has come.

    A part's transaction moves it, so that the part and the mark of it are one; the last part's takes it away. While it
    is there no other file starts, as each accepts exactly the rows that it needs, and Alembic refuses to guess as well.
    With the mark in a table of its own, a file that never looks there would run on a half-done database.
    """

    version: Version

    def mark(self, number: int) -> str:
        """`8c01d5e2aa90 part 1`, cut to the 32 characters of the column."""
        end = f" part {number}"
        return self.version.script.revision[: 32 - len(end)] + end

    def state(self, done: int) -> tuple[str, ...]:
        """The version rows after so many parts."""
        marks = [self.mark(done)] if done else []
        return tuple(sorted([*self.version.script.start, *marks]))

    def record(self, done: int) -> str:
        """The statement that marks a part done."""
        if done == 1:
            return self.version.insert(self.mark(1))
        return self.version.update(self.mark(done - 1), self.mark(done))
