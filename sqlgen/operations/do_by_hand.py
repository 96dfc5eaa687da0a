"""A step that somebody does by hand: a script would do it with rows that only a database holds."""

from dataclasses import dataclass, replace
from typing import Self

from sqlgen.operations.operation import Operation
from sqlgen.schema import Name, Schema


@dataclass(frozen=True, kw_only=True)
class DoByHand(Operation):
    """`queries` are those whose rows the script reads, one behind another. `done` is a table that nobody has: whoever
    makes it says that the step is done, and the file drops it. `revision` is that of the script.
    """

    shows_line = True

    queries: tuple[str, ...]
    revision: str
    done: Name

    @classmethod
    def of(cls, query: str, revision: str, direction: str, number: int) -> Self:
        """The step of this number in its file."""
        return cls(queries=(query,), revision=revision, done=Name(None, f"sqlgen_{revision}_{direction}_{number}"))

    def with_query(self, query: str) -> Self:
        return self if query in self.queries else replace(self, queries=(*self.queries, query))

    def apply(self, schema: Schema) -> Schema:
        return schema

    def describe(self) -> str:
        return "By hand, and the file waits for it: what the script does with rows that it reads"
